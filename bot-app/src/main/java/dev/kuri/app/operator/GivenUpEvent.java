package dev.kuri.app.operator;

import dev.kuri.core.turn.GivenUp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that was given up, as pages and commands show it.
 *
 * @param event the platform's id of it
 * @param chat a short name that does not say whose chat it is
 * @param kind of content, such as {@code text}
 * @param reason what the last try failed with; null if that was not written down
 */
public record GivenUpEvent(
        String event,
        String channel,
        String chat,
        String kind,
        @Nullable String reason,
        int tries,
        Instant came,
        Instant ended) {
    static GivenUpEvent of(GivenUp event) {
        return new GivenUpEvent(
                event.event().value(),
                event.event().channel().value(),
                event.chat(),
                event.kind(),
                event.reason(),
                event.tries(),
                event.keptAt(),
                event.endedAt());
    }
}
