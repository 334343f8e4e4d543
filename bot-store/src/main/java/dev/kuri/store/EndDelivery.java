package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import java.util.Optional;
import java.util.Set;

/** Ends a delivery, and goes on to the chat's next. */
final class EndDelivery implements Unit<Optional<Delivery>> {
    private final Delivery delivery;
    private final String outcome;
    private Write end = Write.NONE;

    EndDelivery(Delivery delivery, String outcome) {
        this.delivery = delivery;
        this.outcome = outcome;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(delivery.to());
    }

    @Override
    public void begin(Transaction transaction) {
        end = Write.NONE;
        if (transaction.owns(delivery.to(), Side.OUTBOX)) {
            end = transaction.outbox().end(delivery, outcome, transaction.now());
            transaction.outbox().heads().want(delivery.to());
        }
    }

    @Override
    public Optional<Delivery> finish(Transaction transaction) {
        // Ended before: whoever ended it was given the next one, and two must not send for one chat.
        return end.hit()
                ? transaction.takeNext(delivery.to(), transaction.outbox().heads())
                : Optional.empty();
    }
}
