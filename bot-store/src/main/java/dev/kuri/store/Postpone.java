package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Scope;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.outbox.OutboxStore.Settled;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Counts a failure of a delivery, and leaves its chat, or its whole account, alone for a while. */
final class Postpone implements Unit<Settled> {
    private final Delivery delivery;
    private final Duration pause;
    private final Scope scope;
    private final boolean mayHaveArrived;
    private Write surrender = Write.NONE;
    private Write failure = Write.NONE;

    private Postpone(Delivery delivery, Duration pause, Scope scope, boolean mayHaveArrived) {
        this.delivery = delivery;
        this.pause = pause;
        this.scope = scope;
        this.mayHaveArrived = mayHaveArrived;
    }

    static Postpone after(Delivery delivery, RetryLater later) {
        return new Postpone(delivery, later.pause(), later.scope(), false);
    }

    static Postpone after(Delivery delivery, Unknown unknown) {
        return new Postpone(delivery, unknown.pause(), Scope.CHAT, true);
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(delivery.to());
    }

    @Override
    public void begin(Transaction transaction) {
        surrender = Write.NONE;
        failure = Write.NONE;
        if (transaction.owns(delivery.to(), Side.OUTBOX)) {
            surrender = transaction.outbox().giveUp(delivery, transaction.now());
            failure = transaction.outbox().fail(delivery, mayHaveArrived);
            transaction.outbox().heads().want(delivery.to());
        }
        if (scope == Scope.BOT) {
            transaction.bots().pause(Account.of(delivery.to()), until(transaction));
        }
    }

    @Override
    public Settled finish(Transaction transaction) {
        if (surrender.hit() || failure.hit()) {
            transaction.giveBack(delivery.to(), transaction.outbox().heads(), until(transaction));
            transaction.outboxChats().classify(delivery.to());
        }
        return new Settled(Optional.empty(), surrender.hit());
    }

    private Instant until(Transaction transaction) {
        return transaction.now().plus(pause);
    }
}
