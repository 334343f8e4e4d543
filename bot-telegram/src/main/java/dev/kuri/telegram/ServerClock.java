package dev.kuri.telegram;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Notes what time it is for a server, from the {@code Date} of its newest answer. Safe for use by many threads. */
final class ServerClock implements Interceptor {
    private final Clock ours;
    private volatile @Nullable Duration ahead;

    ServerClock(Clock ours) {
        this.ours = ours;
    }

    /** How far our clock is ahead of the server's, to the second; negative if it is behind, empty before any answer. */
    Optional<Duration> ahead() {
        return Optional.ofNullable(ahead);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        Instant theirs = answer.headers().getInstant("Date");
        if (theirs != null) {
            ahead = Duration.between(theirs, ours.instant());
        }
        return answer;
    }
}
