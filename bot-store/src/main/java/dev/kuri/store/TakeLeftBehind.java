package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes chats that nobody works on although something waits in them. */
final class TakeLeftBehind<W> implements Unit<List<W>> {
    private final int atMost;
    private final Function<Transaction, Heads<W>> heads;
    private List<ChatAddress> found = List.of();

    /**
     * @param heads of the inbox or of the outbox
     */
    TakeLeftBehind(int atMost, Function<Transaction, Heads<W>> heads) {
        this.atMost = atMost;
        this.heads = heads;
    }

    /** None beforehand: those that it finds it locks without waiting. */
    @Override
    public Set<ChatAddress> chats() {
        return Set.of();
    }

    @Override
    public void begin(Transaction transaction) {
        found = transaction.lockLeftBehind(heads.apply(transaction), atMost);
    }

    @Override
    public List<W> finish(Transaction transaction) {
        return found.stream()
                .map(chat -> transaction.takeLeftBehind(chat, heads.apply(transaction)))
                .flatMap(Optional::stream)
                .toList();
    }
}
