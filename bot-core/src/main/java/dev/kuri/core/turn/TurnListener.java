package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import java.time.Duration;

/** Hears of turns after they were written. Nothing of a turn depends on it: it neither waits nor throws. */
@FunctionalInterface
public interface TurnListener {
    /**
     * A message was answered, or not, and that is durable.
     *
     * @param took from the beginning of understanding to the end of the commit
     */
    void written(InboundMessage message, Turn turn, Duration took);
}
