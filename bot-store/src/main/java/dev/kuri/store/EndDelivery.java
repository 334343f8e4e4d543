package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.outbox.OutboxStore.Settled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ends a delivery, and goes on to the chat's next. */
final class EndDelivery implements Unit<Settled> {
    private final Delivery delivery;
    private final @Nullable Reason reason;
    private Write end = Write.NONE;

    /**
     * @param reason why it was not made; null if it was
     */
    EndDelivery(Delivery delivery, @Nullable Reason reason) {
        this.delivery = delivery;
        this.reason = reason;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(delivery.to());
    }

    @Override
    public void begin(Transaction transaction) {
        end = Write.NONE;
        if (transaction.owns(delivery.to(), Side.OUTBOX)) {
            String outcome = reason == null ? "DELIVERED" : reason.name();
            end = transaction.outbox().end(delivery, outcome, transaction.now());
            transaction.outbox().heads().want(delivery.to());
            transaction.bots().accepted(Account.of(delivery.to()));
        }
        if (reason == Reason.BLOCKED) {
            transaction.outboxChats().block(delivery.to(), transaction.now());
        }
    }

    @Override
    public Settled finish(Transaction transaction) {
        // Ended before: whoever ended it was given the next one, and two must not send for one chat.
        return end.hit()
                ? Settled.goOn(
                        transaction.takeNext(delivery.to(), transaction.outbox().heads()))
                : Settled.NOTHING_LEFT;
    }
}
