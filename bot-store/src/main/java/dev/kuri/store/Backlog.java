package dev.kuri.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits to be worked on, on all nodes together. */
public record Backlog(Box inbox, Box outbox) {
    /**
     * One of the two.
     *
     * @param chats in how many something waits
     * @param oldest since when what waits longest does; null while nothing waits
     */
    public record Box(long chats, @Nullable Instant oldest) {
        /** How long that is; nothing while nothing waits. */
        public Duration age(Instant now) {
            return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
        }
    }
}
