package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;

/** Hears of what comes in, after it is durable. Nothing depends on it: it neither waits nor throws. */
public interface InboxListener {
    /** One that does not care. */
    InboxListener NOBODY = new InboxListener() {};

    /**
     * Messages of one call were kept.
     *
     * @param added how many were new
     * @param duplicates how many were known already, and dropped
     */
    default void kept(int added, int duplicates) {}

    /** So many chats have to wait, because as many are worked on as may be. */
    default void leftBehind(int chats) {}

    /** A message was set aside for the operator. */
    default void gaveUp(InboundMessage message) {}
}
