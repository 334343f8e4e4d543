package dev.kuri.store;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.outbox.OutboxStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox in the database. */
final class JdbcOutboxStore implements OutboxStore {
    private final GroupCommit writer;

    JdbcOutboxStore(GroupCommit writer) {
        this.writer = writer;
    }

    @Override
    public List<Delivery> takeLeftBehind(int atMost) {
        return writer.commit(
                new TakeLeftBehind<>(atMost, transaction -> transaction.outbox().heads()));
    }

    @Override
    public Optional<Delivery> end(Delivery delivery, DeliveryResult result) {
        return writer.commit(new EndDelivery(delivery, outcome(result)));
    }

    @Override
    public void putAside(Delivery delivery, Instant until, boolean mayHaveArrived) {
        writer.commit(new PutAside(
                delivery.to(),
                Side.OUTBOX,
                until,
                transaction -> transaction.outbox().fail(delivery, mayHaveArrived)));
    }

    private static IllegalArgumentException notEnded() {
        return new IllegalArgumentException("A delivery that is to be tried again has not ended");
    }

    private static String outcome(DeliveryResult result) {
        return switch (result) {
            case DeliveryResult.Delivered delivered -> "DELIVERED";
            case DeliveryResult.Undeliverable never -> never.reason().name();
            case DeliveryResult.RetryLater later -> throw notEnded();
            case DeliveryResult.Unknown unknown -> throw notEnded();
            case DeliveryResult.Parked parked -> throw notEnded();
            case DeliveryResult.Halted halted -> throw notEnded();
            case DeliveryResult.Moved moved -> throw notEnded();
        };
    }
}
