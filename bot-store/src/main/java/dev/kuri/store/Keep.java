package dev.kuri.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.core.turn.InboxStore.Kept;
import dev.kuri.core.turn.InboxStore.Waiting;
import dev.kuri.core.turn.Saying;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps messages, and takes the chats of those that are new, as far as there are places for them. */
final class Keep implements Unit<Kept> {
    private final List<Item> items;
    private final int mostAMinute;
    private final int places;
    private List<Entry> entries = List.of();
    private List<Admitted> admitted = List.of();

    /**
     * @param mostAMinute so many messages of a chat are answered in a minute
     * @param places so many chats are taken; the others are left to whoever has a place first
     */
    Keep(List<Item> items, int mostAMinute, int places) {
        this.items = List.copyOf(items);
        this.mostAMinute = mostAMinute;
        this.places = places;
    }

    /** A message, and its content as JSON. */
    record Item(InboundMessage message, String content) {
        /** Without the words. */
        @Override
        public String toString() {
            return "Item[" + message.id() + "]";
        }
    }

    /**
     * A message that is written.
     *
     * @param counted whether it was written as one that is taken
     */
    private record Entry(InboundMessage message, boolean counted, Write write) {}

    /** A message that is to be worked on. */
    private record Admitted(Waiting waiting, boolean counted) {}

    @Override
    public Set<ChatAddress> chats() {
        return items.stream().map(item -> item.message().from()).collect(toUnmodifiableSet());
    }

    @Override
    public boolean mayBringChats() {
        return true;
    }

    @Override
    public void begin(Transaction transaction) {
        Set<ChatAddress> begun = new HashSet<>();
        entries = items.stream().map(item -> add(item, begun, transaction)).toList();
        if (places > 0) {
            begun.forEach(chat ->
                    transaction.wantIfLeftBehind(chat, transaction.inbox().heads()));
        }
    }

    private Entry add(Item item, Set<ChatAddress> begun, Transaction transaction) {
        InboundMessage message = transaction.followed(item.message());
        boolean first = begun.add(message.from());
        if (message.content() instanceof InboundMessage.Withdrawn withdrawn) {
            transaction.inbox().withdraw(message.from(), withdrawn.message());
        }
        boolean counted = first && begun.size() <= places && transaction.isIdle(message.from(), Side.INBOX);
        return new Entry(
                message, counted, transaction.inbox().add(message, item.content(), counted, transaction.now()));
    }

    /** Only of what is new is it known now that it is new; what is one too many ends here. */
    @Override
    public void proceed(Transaction transaction) {
        admitted = new ArrayList<>();
        entries.stream().filter(entry -> entry.write().hit()).forEach(entry -> admit(entry, transaction));
    }

    /** What is answered costs work and is counted; the rest must not be lost, however much there is of it. */
    private void admit(Entry entry, Transaction transaction) {
        InboundMessage message = entry.message();
        Pace.Admission admission =
                Saying.isOne(message) ? transaction.admit(message.from(), mostAMinute) : Pace.Admission.ADMITTED;
        switch (admission) {
            case ADMITTED -> admitted.add(new Admitted(new Waiting(message, 0), entry.counted()));
            case NOTICED -> {
                transaction.inbox().limit(message);
                admitted.add(new Admitted(new Waiting(message, 0, Handling.SLOW_DOWN), entry.counted()));
            }
            case DROPPED -> {
                Write unused = transaction.inbox().end(message, InboxRows.Outcome.LIMITED, transaction.now());
            }
        }
    }

    @Override
    public Kept finish(Transaction transaction) {
        List<Waiting> taken = new ArrayList<>();
        Set<ChatAddress> left = new HashSet<>();
        for (Admitted one : admitted) {
            if (taken.size() < places) {
                take(one, transaction).ifPresent(taken::add);
            } else if (leave(one, transaction)) {
                left.add(one.waiting().message().from());
            }
        }
        int added = (int) entries.stream().filter(entry -> entry.write().hit()).count();
        return new Kept(taken, added, left.size());
    }

    private static Optional<Waiting> take(Admitted one, Transaction transaction) {
        InboundMessage message = one.waiting().message();
        boolean idle = transaction.isIdle(message.from(), Side.INBOX);
        Optional<Waiting> taken =
                transaction.takeIfFree(message.from(), transaction.inbox().heads(), one.waiting());
        boolean isThis = idle && taken.isPresent();
        if (isThis && !one.counted()) {
            transaction.inbox().take(message);
        }
        if (!isThis && one.counted()) {
            // Another unit of this transaction was faster.
            Write unused = transaction.inbox().untake(message);
        }
        return taken;
    }

    /** Leaves a chat to whoever has a place first; whether it waits for that. */
    private static boolean leave(Admitted one, Transaction transaction) {
        InboundMessage message = one.waiting().message();
        if (one.counted()) {
            Write unused = transaction.inbox().untake(message);
        }
        return transaction.leaveBehindIfFree(message.from(), Side.INBOX);
    }
}
