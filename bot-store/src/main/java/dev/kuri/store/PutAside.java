package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/** Counts a failure, and gives a chat back until a time; whether it was this node's to give. */
final class PutAside implements Unit<Boolean> {
    private final ChatAddress chat;
    private final Side side;
    private final Instant until;
    private final Function<Transaction, Write> count;
    private Write failure = Write.NONE;

    /**
     * @param count counts the failure on what was tried; hits if that waits
     */
    PutAside(ChatAddress chat, Side side, Instant until, Function<Transaction, Write> count) {
        this.chat = chat;
        this.side = side;
        this.until = until;
        this.count = count;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(chat);
    }

    @Override
    public void begin(Transaction transaction) {
        failure = transaction.owns(chat, side) ? count.apply(transaction) : Write.NONE;
    }

    @Override
    public Boolean finish(Transaction transaction) {
        if (failure.hit()) {
            transaction.change(chat, side, Hold.putAside(until));
        }
        return failure.hit();
    }
}
