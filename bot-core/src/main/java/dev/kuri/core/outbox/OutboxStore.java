package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The durable outbox. Deliveries are taken by chat, as the inbox's messages are, and go out one after the other, in the
 * order in which they were added. Accounts that a platform wants to be left alone are shared by all nodes.
 */
public interface OutboxStore {
    /**
     * How long after it was added, or after it was last parked, a delivery is given up instead of being tried again: LINE
     * knows a retry key for 24 h, and what is tried later than that may come twice.
     */
    Duration PATIENCE = Duration.ofHours(23);

    /**
     * Takes chats that were left behind, by a node that died, until a wait was over or because there was no room; those
     * of accounts that are paused are left. Of an account that is halted one is taken every few minutes.
     *
     * @param occasion {@link Occasion#REPLY} for chats in which somebody waits for an answer, else those in which nobody
     *     does
     * @return the oldest delivery of each
     */
    List<Delivery> takeLeftBehind(ChannelName channel, Occasion occasion, int atMost);

    /**
     * Whether nobody else can have taken a chat that this node has taken: its lease is not over. To be asked before each
     * call, because a process may be stopped for longer than that between any two instructions.
     */
    boolean isOurs(ChatAddress chat);

    /** Writes down what became of a delivery, for it, its chat and its account. */
    Settled settle(Delivery delivery, DeliveryResult result);

    /** Gives a chat back at once, as if this delivery had not been taken; nothing if the chat is another node's by now. */
    void handBack(Delivery delivery);

    /**
     * What is so after a result was written down.
     *
     * @param next the chat's next delivery, still taken by this node; empty if there is none or the chat must wait, and
     *     the chat is given back
     * @param isGivenUp whether it would have to be tried again, and was too old for that
     */
    record Settled(Optional<Delivery> next, boolean isGivenUp) {
        public static final Settled NOTHING_LEFT = new Settled(Optional.empty(), false);

        public static Settled goOn(Optional<Delivery> next) {
            return new Settled(next, false);
        }
    }
}
