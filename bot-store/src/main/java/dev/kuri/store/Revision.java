package dev.kuri.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kuri.core.channel.ChatAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The operator's word on rows that are new, had ended or are to end; how many of them there were. */
final class Revision implements Unit<Integer> {
    private final List<ChatAddress> chats;
    private final Rows rows;
    private final Wake wake;
    private final List<Write> writes = new ArrayList<>();

    private Revision(List<ChatAddress> chats, Rows rows, Wake wake) {
        this.chats = List.copyOf(chats);
        this.rows = rows;
        this.wake = wake;
    }

    /** What is written about a row. */
    @FunctionalInterface
    interface Rows {
        /**
         * @param index of the row's chat
         */
        Write write(Transaction transaction, int index);
    }

    /** What is done about a chat of which a row was written. */
    @FunctionalInterface
    private interface Wake {
        void wake(Transaction transaction, ChatAddress chat);
    }

    /**
     * Rows that wait from now on.
     *
     * @param chats one for each row; some may be the same
     */
    static Revision waking(Side side, List<ChatAddress> chats, Rows rows) {
        return new Revision(chats, rows, (transaction, chat) -> wake(transaction, chat, side));
    }

    /**
     * Rows that do not wait, or no more: a chat in which nothing waits is found to be so by whoever takes it.
     *
     * @param chats one for each row; some may be the same
     */
    static Revision quiet(List<ChatAddress> chats, Rows rows) {
        return new Revision(chats, rows, (transaction, chat) -> {});
    }

    @Override
    public Set<ChatAddress> chats() {
        return chats.stream().collect(toUnmodifiableSet());
    }

    @Override
    public void begin(Transaction transaction) {
        writes.clear();
        for (int index = 0; index < chats.size(); index++) {
            writes.add(rows.write(transaction, index));
        }
    }

    @Override
    public Integer finish(Transaction transaction) {
        int hits = 0;
        for (int index = 0; index < chats.size(); index++) {
            if (writes.get(index).hit()) {
                wake.wake(transaction, chats.get(index));
                hits++;
            }
        }
        return hits;
    }

    private static void wake(Transaction transaction, ChatAddress chat, Side side) {
        if (transaction.isIdle(chat, side)) {
            transaction.change(chat, side, Hold.putAside(transaction.now()));
            if (side == Side.OUTBOX) {
                transaction.outboxChats().classify(chat);
            }
        }
    }
}
