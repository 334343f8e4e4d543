package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import java.time.Instant;
import java.util.List;

/**
 * The durable inbox. Work is taken by chat: a chat that one node has taken is left alone by all others until its lease
 * ends, and its messages are worked on one after the other, in the order in which they were kept.
 */
public interface InboxStore {
    /**
     * Keeps messages durably, all or none; those that were kept before are dropped. Messages of several callers may be
     * committed together.
     *
     * @return the oldest message of each chat that this call has taken: this node must work on it now. A chat that was
     *     taken already is not among them; whoever has it comes to the new message in its turn.
     * @throws dev.kuri.core.channel.InboxUnavailableException if they could not be kept
     */
    List<Waiting> keep(List<InboundMessage> messages);

    /** Takes chats that were left behind, by a node that died or until a wait was over; the oldest message of each. */
    List<Waiting> takeLeftBehind(int atMost);

    /** Gives a chat back until a time, with a failure counted on this message. */
    void putAside(Waiting waiting, Instant until);

    /** Ends a message that cannot be answered, visible to the operator, and gives its chat back. */
    void giveUp(Waiting waiting);

    /**
     * A message to be worked on.
     *
     * @param failures how often that was tried in vain
     */
    record Waiting(InboundMessage message, int failures) {}
}
