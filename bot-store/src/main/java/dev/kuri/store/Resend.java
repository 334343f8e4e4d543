package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.util.Set;
import java.util.UUID;

/** Lets a delivery wait again that ended without having been made; whether it had. */
final class Resend implements Unit<Boolean> {
    private final ChatAddress chat;
    private final UUID delivery;
    private Write reopening = Write.NONE;

    Resend(ChatAddress chat, UUID delivery) {
        this.chat = chat;
        this.delivery = delivery;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(chat);
    }

    @Override
    public void begin(Transaction transaction) {
        reopening = transaction.outbox().reopen(chat, delivery, transaction.now());
    }

    @Override
    public Boolean finish(Transaction transaction) {
        if (reopening.hit() && transaction.isIdle(chat, Side.OUTBOX)) {
            transaction.change(chat, Side.OUTBOX, Hold.putAside(transaction.now()));
            transaction.outboxChats().classify(chat);
        }
        return reopening.hit();
    }
}
