package dev.kuri.line;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Tells what time it is for a server, from the {@code Date} of its answer. */
final class ServerClock {
    private final URI server;
    private final Clock ours;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(LineLimits.CALL)
            .followRedirects(false)
            .build();

    ServerClock(URI server, Clock ours) {
        this.server = server;
        this.ours = ours;
    }

    /** How far our clock is ahead of the server's, to the second; negative if it is behind, empty without an answer. */
    Optional<Duration> ahead() {
        // Any answer does, so this one goes without our token.
        Request request = new Request.Builder().url(server.toString()).head().build();
        try (Response answer = http.newCall(request).execute()) {
            return Optional.ofNullable(answer.headers().getInstant("Date")).map(this::ahead);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Duration ahead(Instant theirs) {
        return Duration.between(theirs, ours.instant());
    }
}
