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
    List<Delivery> takeLeftBehind(int atMost);

    /**
     * Writes down that a delivery is made or can never be made.
     *
     * @param result {@link DeliveryResult.Delivered} or {@link DeliveryResult.Undeliverable}
     * @return the chat's next delivery, still taken by this node; empty if there is none, and the chat is given back
     */
    Optional<Delivery> end(Delivery delivery, DeliveryResult result);

    /**
     * Gives a chat back until a time, with a failure counted on this delivery.
     *
     * @param mayHaveArrived whether nobody knows if the platform took it
     */
    void putAside(Delivery delivery, Instant until, boolean mayHaveArrived);
}
