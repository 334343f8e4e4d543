package dev.kuri.balance.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the API of eSIM Access: how eSIMs stand, and what was used of them. */
public final class PlayedEsimAccess implements AutoCloseable {
    public static final String ACCESS_CODE = "played-access-code";
    public static final String SECRET_KEY = "played-secret-key";

    private static final Pattern TRAN_NO = Pattern.compile("\"(?:esimTranNo\":|esimTranNoList\":\\[)\"([0-9]+)\"");
    private static final Told REFUSED = Told.ok(
            "{\"success\":\"false\",\"errorCode\":\"101003\",\"errorMessage\":\"signature error\",\"obj\":null}");
    private static final Told NO_PROFILE = Told.ok("{\"success\":true,\"errorCode\":\"0\",\"obj\":{\"esimList\":[]}}");
    private static final Told NO_COUNT =
            Told.ok("{\"success\":true,\"errorCode\":\"0\",\"obj\":{\"esimUsageList\":[]}}");

    private final Map<String, Told> profiles = new ConcurrentHashMap<>();
    private final Map<String, Told> counts = new ConcurrentHashMap<>();
    private final PlayedServer server = new PlayedServer(this::play);

    public PlayedServer server() {
        return server;
    }

    /** With the version. */
    public URI uri() {
        return server.uri().resolve("/api/v1/open");
    }

    /** Sells an eSIM, or changes what {@code /esim/query} says of it. */
    public void holds(String esimTranNo, String body) {
        profiles.put(esimTranNo, Told.ok(body));
    }

    /** What {@code /esim/usage/query} says of it. */
    public void counts(String esimTranNo, String body) {
        counts.put(esimTranNo, Told.ok(body));
    }

    private Told play(Asked asked) {
        if (!asked.header("rt-accesscode").equals(ACCESS_CODE)) {
            return REFUSED;
        }
        Matcher named = TRAN_NO.matcher(asked.body());
        String esimTranNo = named.find() ? named.group(1) : "";
        return switch (asked.path()) {
            case "/api/v1/open/esim/query" -> profiles.getOrDefault(esimTranNo, NO_PROFILE);
            case "/api/v1/open/esim/usage/query" -> counts.getOrDefault(esimTranNo, NO_COUNT);
            default -> new Told(404, "");
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
