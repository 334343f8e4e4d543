package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import java.util.Set;

/** Ends a message without an answer, and gives its chat back; whether it was this node's to end. */
final class GiveUp implements Unit<Boolean> {
    private final InboundMessage message;
    private final String reason;
    private Write end = Write.NONE;

    GiveUp(InboundMessage message, String reason) {
        this.message = message;
        this.reason = reason;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(message.from());
    }

    @Override
    public void begin(Transaction transaction) {
        end = Write.NONE;
        if (transaction.owns(message.from(), Side.INBOX)) {
            end = transaction.inbox().giveUp(message, reason, transaction.now());
            transaction.inbox().heads().want(message.from());
        }
    }

    @Override
    public Boolean finish(Transaction transaction) {
        if (end.hit()) {
            boolean anyWaits = transaction.inbox().heads().anyWaits(message.from());
            transaction.change(message.from(), Side.INBOX, anyWaits ? Hold.putAside(transaction.now()) : Hold.IDLE);
        }
        return end.hit();
    }
}
