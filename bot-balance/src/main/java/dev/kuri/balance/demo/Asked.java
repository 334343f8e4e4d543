package dev.kuri.balance.demo;

import java.util.Map;

/**
 * What a played provider was asked.
 *
 * @param nanos when the whole of it had come, by the clock of this machine that is never set
 * @param path with the query
 * @param headers by names in small letters
 */
public record Asked(long nanos, String method, String path, Map<String, String> headers, String body) {
    public Asked {
        headers = Map.copyOf(headers);
    }

    /** Empty if it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
