package dev.kuri.balance.wire;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** What holds of the settings of every provider. Refuses with a sentence for the operator that repeats no secret. */
public final class Setting {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Setting() {}

    /**
     * An address without a slash at its end. Credentials go there, so it is https, or this machine.
     *
     * @throws IllegalArgumentException for any other
     */
    public static URI base(String name, URI uri) {
        String host = uri.getHost();
        require(
                host != null && uri.toString().matches("https?://[^?#@]+"),
                name + " takes https, a host and perhaps a path, and nothing else");
        require(
                "https".equals(uri.getScheme()) || LOOPBACK.contains(host),
                name + " must be https: credentials go there");
        return URI.create(uri.toString().replaceAll("/+$", ""));
    }

    /**
     * A credential without the spaces around it.
     *
     * @throws IllegalArgumentException for one that is empty, or that no header can hold
     */
    public static String credential(String name, String value) {
        String stripped = value.strip();
        require(stripped.matches("[!-~]+"), name + " is not set, or has spaces or letters beyond ASCII in it");
        return stripped;
    }

    /**
     * Checks how often is asked.
     *
     * @param most what the provider allows
     * @throws IllegalArgumentException for an interval below zero, and for more calls than it allows or none
     */
    public static void pace(String name, Duration interval, int callsPerSecond, int most) {
        require(!interval.isNegative(), name + ".interval is below zero");
        require(callsPerSecond >= 1 && callsPerSecond <= most, name + ".calls-per-second takes 1 to " + most);
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
