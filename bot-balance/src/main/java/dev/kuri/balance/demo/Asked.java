package dev.kuri.balance.demo;

import java.util.Map;

/**
 * What a played provider was asked.
 *
 * @param path with the query
 * @param headers by names in small letters
 */
public record Asked(String method, String path, Map<String, String> headers, String body) {
    public Asked {
        headers = Map.copyOf(headers);
    }

    /** Empty if it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
