package dev.kuri.core.turn;

import dev.kuri.core.channel.EventId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be answered however often it was tried, as the operator sees it: never with a person's words.
 *
 * @param chat tells chats apart and does not say which it is
 * @param kind of content, such as {@code text}
 * @param reason what the last try failed with, such as {@code IllegalStateException in Answerer.answer}; null if that was
 *     not written down
 * @param keptAt when it came
 * @param endedAt when it was given up
 * @param tries how often it was taken in order to be worked on
 */
public record GivenUp(
        EventId event, String chat, String kind, @Nullable String reason, Instant keptAt, Instant endedAt, int tries) {
    /** Where they are found, and what can be done about them. */
    public interface Register {
        /** The newest, at most so many. */
        List<GivenUp> newestFirst(Which which, int atMost);

        /**
         * Lets events be worked on again, as if they had just come; but not those whose words may not be kept any more.
         *
         * @return how many there were
         */
        int release(Which which);

        /**
         * Forgets events for good: nothing stays but what tells that they came.
         *
         * @return how many there were
         */
        int drop(Which which);
    }

    /** Some of the given up events. */
    public sealed interface Which {
        /** Every one. */
        record All() implements Which {}

        /** One by the platform's id, or none if it was not given up. */
        record One(String event) implements Which {}
    }
}
