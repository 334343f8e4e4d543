package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.outbox.OutboxStore.Settled;
import java.time.Instant;
import java.util.Set;

/** Leaves a delivery until it can be paid for, and goes on to the chat's next. */
final class Park implements Unit<Settled> {
    private final Delivery delivery;
    private final Instant until;
    private Write park = Write.NONE;

    Park(Delivery delivery, Instant until) {
        this.delivery = delivery;
        this.until = until;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(delivery.to());
    }

    @Override
    public void begin(Transaction transaction) {
        park = Write.NONE;
        if (transaction.owns(delivery.to(), Side.OUTBOX)) {
            park = transaction.outbox().park(delivery, until);
            transaction.outbox().heads().want(delivery.to());
            transaction.bots().park(Account.of(delivery.to()), until);
        }
    }

    @Override
    public Settled finish(Transaction transaction) {
        return park.hit()
                ? Settled.goOn(
                        transaction.takeNext(delivery.to(), transaction.outbox().heads()))
                : Settled.NOTHING_LEFT;
    }
}
