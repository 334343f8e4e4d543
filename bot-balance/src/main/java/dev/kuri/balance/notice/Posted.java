package dev.kuri.balance.notice;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the body of a request to a webhook.
 *
 * @param method in capitals
 * @param path of the address, without the query
 * @param headers in any case; one value each
 */
public record Posted(String method, String path, Map<String, String> headers) {
    public Posted {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /** Null if it is not there. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** Without path and headers, in which secrets stand. */
    @Override
    public String toString() {
        return "Posted[" + method + "]";
    }
}
