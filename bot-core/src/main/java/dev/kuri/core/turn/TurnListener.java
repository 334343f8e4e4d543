package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;

/** Hears of turns after they were written. Nothing of a turn depends on it: it neither waits nor throws. */
@FunctionalInterface
public interface TurnListener {
    /** A message was answered, or not, and that is durable. */
    void written(InboundMessage message, Turn turn);
}
