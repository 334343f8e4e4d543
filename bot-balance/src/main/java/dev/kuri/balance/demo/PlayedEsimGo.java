package dev.kuri.balance.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the API of eSIM Go: the bundles of eSIMs. */
public final class PlayedEsimGo implements AutoCloseable {
    public static final String API_KEY = "played-api-key";

    private static final Pattern BUNDLES =
            Pattern.compile("/v2\\.5/esims/([0-9]+)/bundles\\?limit=200&includeUsed=true");

    private final Map<String, Told> sims = new ConcurrentHashMap<>();
    private final PlayedServer server = new PlayedServer(this::play);

    public PlayedServer server() {
        return server;
    }

    /** With the version. */
    public URI uri() {
        return server.uri().resolve("/v2.5");
    }

    /** Sells an eSIM, or changes what is said of it. */
    public void holds(String iccid, int status, String body) {
        sims.put(iccid, new Told(status, body));
    }

    private Told play(Asked asked) {
        Matcher path = BUNDLES.matcher(asked.path());
        return asked.header("x-api-key").equals(API_KEY) && path.matches()
                ? sims.getOrDefault(path.group(1), new Told(403, "{\"message\":\"access denied\"}"))
                : new Told(403, "{\"message\":\"access denied\"}");
    }

    @Override
    public void close() {
        server.close();
    }
}
