package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.outbox.OutboxStore.Settled;
import java.util.Set;

/** Moves a chat because a delivery met with its new id. */
final class MoveDelivery implements Unit<Settled> {
    private final Delivery delivery;
    private final ChatMove move;
    private Write failure = Write.NONE;

    MoveDelivery(Delivery delivery, String chat) {
        this.delivery = delivery;
        this.move = new ChatMove(delivery.to(), chat);
    }

    @Override
    public Set<ChatAddress> chats() {
        return move.chats();
    }

    @Override
    public boolean mayBringChats() {
        return true;
    }

    @Override
    public void begin(Transaction transaction) {
        failure = transaction.owns(delivery.to(), Side.OUTBOX)
                ? transaction.outbox().fail(delivery, false)
                : Write.NONE;
    }

    @Override
    public Settled finish(Transaction transaction) {
        if (failure.hit()) {
            move.finish(transaction);
        }
        return Settled.NOTHING_LEFT;
    }
}
