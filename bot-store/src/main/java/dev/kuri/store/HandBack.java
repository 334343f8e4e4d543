package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import java.util.Set;

/** Gives a chat back as if its delivery had not been taken; whether it was this node's to give. */
final class HandBack implements Unit<Boolean> {
    private final Delivery delivery;
    private final boolean halts;
    private Write untake = Write.NONE;

    private HandBack(Delivery delivery, boolean halts) {
        this.delivery = delivery;
        this.halts = halts;
    }

    /** Because it was not tried. */
    static HandBack untried(Delivery delivery) {
        return new HandBack(delivery, false);
    }

    /** Because the platform does not accept our credentials: nothing more is tried on the account. */
    static HandBack halted(Delivery delivery) {
        return new HandBack(delivery, true);
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(delivery.to());
    }

    @Override
    public void begin(Transaction transaction) {
        untake = transaction.owns(delivery.to(), Side.OUTBOX)
                ? transaction.outbox().untake(delivery)
                : Write.NONE;
        if (halts) {
            transaction.bots().halt(Account.of(delivery.to()), transaction.now());
        }
    }

    @Override
    public Boolean finish(Transaction transaction) {
        if (untake.hit()) {
            transaction.change(delivery.to(), Side.OUTBOX, Hold.putAside(transaction.now()));
            transaction.outboxChats().classify(delivery.to());
        }
        return untake.hit();
    }
}
