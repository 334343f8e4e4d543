package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import java.time.Instant;
import java.util.List;

/**
 * The durable inbox. Work is taken by chat: a chat that one node has taken is left alone by all others until its lease
 * ends, and its messages are worked on one after the other, in the order in which they were kept.
 */
public interface InboxStore {
    /** Keeps messages as {@link #keep(List, int)} does, and takes every chat that it may. */
    default Kept keep(List<InboundMessage> messages) {
        return keep(messages, Integer.MAX_VALUE);
    }

    /**
     * Keeps messages durably, all or none; those that were kept before are dropped. Messages of several callers may be
     * committed together.
     *
     * @param atMost chats to take; the others are left behind
     * @throws dev.kuri.core.channel.InboxUnavailableException if they could not be kept
     */
    Kept keep(List<InboundMessage> messages, int atMost);

    /**
     * Takes chats that were left behind, by a node that died, until a wait was over or because there was no place; the
     * oldest message of each.
     */
    List<Waiting> takeLeftBehind(int atMost);

    /** What waits in a chat behind a message, the oldest first; nothing of it is taken. */
    List<Waiting> waitingBehind(InboundMessage message, int atMost);

    /** Gives a chat back until a time, with a failure counted on this message. */
    void putAside(Waiting waiting, Instant until);

    /**
     * Gives a chat back as if it had not been taken. Waits for nothing: if it comes to nothing, the chat is free when its
     * lease ends.
     *
     * @param now from when on others may take it
     */
    void handBack(Waiting waiting, Instant now);

    /**
     * Ends a message that cannot be answered, visible to the operator, and gives its chat back.
     *
     * @param reason why, in words of ours, at most 200 characters
     */
    void giveUp(Waiting waiting, String reason);

    /**
     * What became of messages that were to be kept.
     *
     * @param taken the oldest message of each chat that was taken with this: this node must work on it now. A chat that
     *     was taken already is not among them; whoever has it comes to the new message in its turn.
     * @param added how many of them were new
     * @param left how many chats could have been taken and were not, because that would have been too many
     */
    record Kept(List<Waiting> taken, int added, int left) {
        public Kept {
            taken = List.copyOf(taken);
        }
    }

    /**
     * A message to be worked on.
     *
     * @param earlier how often it was taken before in order to be worked on: by nodes that died over it as well
     */
    record Waiting(InboundMessage message, int earlier, Handling handling) {
        /** One that is to be answered as usual. */
        public Waiting(InboundMessage message, int earlier) {
            this(message, earlier, Handling.ANSWER);
        }
    }

    /** What is to be done about a message that waits. */
    enum Handling {
        ANSWER,
        /** It is one too many, and the first of these: the chat is asked for a slower pace, and it is not read. */
        SLOW_DOWN,
        /** It was kept by a newer Kuri than this one; its content is unknown. */
        UNREADABLE
    }
}
