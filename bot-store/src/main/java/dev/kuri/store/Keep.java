package dev.kuri.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps messages, and takes the chats of those that are new. */
final class Keep implements Unit<List<InboxStore.Waiting>> {
    private final List<Item> items;
    private List<Write> writes = List.of();

    Keep(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** A message, and its content as JSON. */
    record Item(InboundMessage message, String content) {}

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
        writes = items.stream()
                .map(item -> transaction.inbox().add(item.message(), item.content(), transaction.now()))
                .toList();
        chats().forEach(chat ->
                transaction.wantIfLeftBehind(chat, transaction.inbox().heads()));
    }

    @Override
    public List<InboxStore.Waiting> finish(Transaction transaction) {
        List<InboxStore.Waiting> taken = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (writes.get(i).hit()) {
                InboundMessage message = items.get(i).message();
                transaction
                        .takeIfFree(message.from(), transaction.inbox().heads(), new InboxStore.Waiting(message, 0))
                        .ifPresent(taken::add);
            }
        }
        return List.copyOf(taken);
    }
}
