package dev.kuri.balance.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the Airalo Partner API: tokens, and the usage of eSIMs. */
public final class PlayedAiralo implements AutoCloseable {
    public static final String CLIENT_ID = "played-client";
    public static final String CLIENT_SECRET = "played-secret";

    private static final Pattern USAGE = Pattern.compile("/v2/sims/([0-9]+)/usage");
    private static final String UNKNOWN = "{\"data\":[],\"meta\":{\"message\":\"messages.resource_not_found\"}}";
    private static final String UNAUTHORIZED = "{\"data\":[],\"meta\":{\"message\":\"Client authentication failed\"}}";

    private final Map<String, Told> sims = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final PlayedServer server = new PlayedServer(this::play);

    public PlayedServer server() {
        return server;
    }

    public URI uri() {
        return server.uri();
    }

    /** Sells an eSIM, or changes what is said of it. */
    public void holds(String iccid, int status, String body) {
        sims.put(iccid, new Told(status, body));
    }

    /** Ends every token that it has given, long before its time. */
    public void endTokens() {
        ended.set(tokens.get());
    }

    /** How many it has given. */
    public int tokens() {
        return tokens.get();
    }

    private Told play(Asked asked) {
        return asked.path().equals("/v2/token") ? token(asked) : usage(asked);
    }

    private Told token(Asked asked) {
        boolean isKnown = asked.body().contains("client_id=" + CLIENT_ID)
                && asked.body().contains("client_secret=" + CLIENT_SECRET)
                && asked.body().contains("grant_type=client_credentials");
        return isKnown
                ? Told.ok(
                        "{\"data\":{\"token_type\":\"Bearer\",\"expires_in\":31622400,\"access_token\":\"played-token-"
                                + tokens.incrementAndGet() + "\"},\"meta\":{\"message\":\"success\"}}")
                : new Told(401, UNAUTHORIZED);
    }

    private Told usage(Asked asked) {
        String token = asked.header("authorization").replace("Bearer played-token-", "");
        if (!token.matches("[0-9]{1,9}") || Integer.parseInt(token) <= ended.get()) {
            return new Told(401, UNAUTHORIZED);
        }
        Matcher path = USAGE.matcher(asked.path());
        return path.matches() ? sims.getOrDefault(path.group(1), new Told(404, UNKNOWN)) : new Told(404, UNKNOWN);
    }

    @Override
    public void close() {
        server.close();
    }
}
