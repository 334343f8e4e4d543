package dev.kuri.core.outbox;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The durable outbox. Deliveries are taken by chat, as the inbox's messages are, and go out one after the other, in the
 * order in which they were added.
 */
public interface OutboxStore {
    /** Takes chats that were left behind, by a node that died or until a wait was over; the oldest delivery of each. */
    List<Waiting> takeLeftBehind(int atMost);

    /**
     * Writes down that a delivery is made or can never be made.
     *
     * @param result not {@link DeliveryResult.RetryLater}
     * @return the chat's next delivery, still taken by this node; empty if there is none, and the chat is given back
     */
    Optional<Waiting> end(Delivery delivery, DeliveryResult result);

    /** Gives a chat back until a time, with a failure counted on this delivery. */
    void putAside(Waiting waiting, Instant until);

    /**
     * A delivery to be made.
     *
     * @param failures how often that was tried in vain
     */
    record Waiting(Delivery delivery, int failures) {}
}
