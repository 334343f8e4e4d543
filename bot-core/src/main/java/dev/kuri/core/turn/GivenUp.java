package dev.kuri.core.turn;

import dev.kuri.core.channel.EventId;
import java.time.Instant;
import java.util.List;

/**
 * An event that could not be answered however often it was tried, as the operator sees it: never with a person's words.
 *
 * @param kind of content, such as {@code text}
 * @param keptAt when it came
 * @param endedAt when it was given up
 * @param tries how often it was taken in order to be worked on
 */
public record GivenUp(EventId event, String kind, Instant keptAt, Instant endedAt, int tries) {
    /** Where they are found. */
    @FunctionalInterface
    public interface Register {
        /** The newest, at most so many. */
        List<GivenUp> newestFirst(int atMost);
    }
}
