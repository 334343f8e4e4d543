package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.turn.TurnStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a turn, and goes on to the chat's next; empty if the conversation has moved on since. */
final class CommitTurn implements Unit<Optional<TurnStore.Committed>> {
    private final InboundMessage answered;
    private final List<InboundMessage> joined;
    private final Conversation after;
    private final String body;
    private final List<Item> items;
    private Write turn = Write.NONE;

    /**
     * @param body the conversation as JSON
     */
    CommitTurn(List<InboundMessage> answered, Conversation after, String body, List<Item> items) {
        this.answered = answered.getFirst();
        this.joined = answered.subList(1, answered.size());
        this.after = after;
        this.body = body;
        this.items = List.copyOf(items);
    }

    /** A delivery, and its messages as JSON. */
    record Item(Delivery delivery, String messages) {}

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(chat());
    }

    @Override
    public void begin(Transaction transaction) {
        turn = transaction.owns(chat(), Side.INBOX)
                ? transaction.conversations().write(after, body, answered)
                : Write.NONE;
    }

    @Override
    public void proceed(Transaction transaction) {
        if (turn.hit()) {
            end(answered, transaction);
            joined.forEach(message -> end(message, transaction));
            transaction.inbox().heads().want(chat());
            addDeliveries(transaction);
            transaction.wantIfLeftBehind(chat(), transaction.outbox().heads());
        }
    }

    @Override
    public Optional<TurnStore.Committed> finish(Transaction transaction) {
        if (turn.hit()) {
            return Optional.of(new TurnStore.Committed(
                    transaction.takeNext(chat(), transaction.inbox().heads()), toSend(transaction)));
        }
        boolean isStale = transaction.conversations().version(chat()) != after.version() - 1;
        // In time, and yet not written: the message is answered already, or it is another node's to answer.
        return isStale ? Optional.empty() : Optional.of(TurnStore.Committed.NOTHING_LEFT);
    }

    private static void end(InboundMessage message, Transaction transaction) {
        Write unused = transaction.inbox().end(message, InboxRows.Outcome.ANSWERED, transaction.now());
    }

    private void addDeliveries(Transaction transaction) {
        boolean taken = transaction.isIdle(chat(), Side.OUTBOX);
        for (Item item : items) {
            transaction.outbox().add(item.delivery(), item.messages(), taken, transaction.now());
            taken = false;
        }
    }

    private Optional<Delivery> toSend(Transaction transaction) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Delivery first = items.getFirst().delivery();
        return transaction.takeIfFree(chat(), transaction.outbox().heads(), first);
    }

    private ChatAddress chat() {
        return answered.from();
    }
}
