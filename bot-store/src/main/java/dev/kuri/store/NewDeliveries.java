package dev.kuri.store;

import static java.util.stream.Collectors.toCollection;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a turn says in its chat. An answer that costs nothing takes along what was parked there, as far as it fits: that is
 * older and stands first, so that the answer and its buttons stand last.
 */
final class NewDeliveries {
    private final ChatAddress chat;
    private final List<Item> said;
    private final int messagesPerCall;
    private List<Item> added = List.of();

    /**
     * @param messagesPerCall most messages in a delivery of this channel
     */
    NewDeliveries(ChatAddress chat, List<Item> said, int messagesPerCall) {
        this.chat = chat;
        this.said = List.copyOf(said);
        this.messagesPerCall = messagesPerCall;
    }

    /** A delivery, and its messages as JSON. */
    record Item(Delivery delivery, String messages) {
        /** Without the words. */
        @Override
        public String toString() {
            return "Item[" + delivery.id() + "]";
        }
    }

    /** First step: asks for what was parked. */
    void begin(Transaction transaction) {
        added = said;
        if (costsNothing() && transaction.bots().hasParked(Account.of(chat))) {
            transaction.outbox().parked().want(chat);
        }
    }

    /** Second step: writes the rows. */
    void add(Transaction transaction) {
        List<Delivery> parked =
                costsNothing() ? fitting(transaction.outbox().parked().in(chat)) : List.of();
        if (!parked.isEmpty()) {
            parked.forEach(delivery -> transaction.outbox().end(delivery, "SHOWN", transaction.now()));
            added = withParked(parked, transaction);
        }
        boolean taken = isTakenAtOnce(transaction);
        for (Item item : added) {
            transaction.outbox().add(item.delivery(), item.messages(), taken, transaction.now());
            taken = false;
        }
        if (!added.isEmpty()) {
            prepareTaking(transaction);
        }
    }

    /** Last step: takes the chat's outbox if nobody has it; gives its oldest delivery. */
    Optional<Delivery> take(Transaction transaction) {
        Heads<Delivery> heads = transaction.outbox().heads();
        if (added.isEmpty()) {
            return Optional.empty();
        }
        if (hasProactive() && transaction.isIdle(chat, Side.OUTBOX)) {
            return transaction.takeNext(chat, heads);
        }
        return transaction.takeIfFree(chat, heads, added.getFirst().delivery());
    }

    private void prepareTaking(Transaction transaction) {
        transaction.wantIfLeftBehind(chat, transaction.outbox().heads());
        if (hasProactive()) {
            transaction.outbox().heads().want(chat);
            transaction.outboxChats().endIfUnreachable(chat, transaction.now());
        }
        if (transaction.isAside(chat, Side.OUTBOX)) {
            transaction.outboxChats().classify(chat);
        }
    }

    /** What nobody asked for may end before it is taken, so it is only taken after a look. */
    private boolean isTakenAtOnce(Transaction transaction) {
        return transaction.isIdle(chat, Side.OUTBOX)
                && !hasProactive()
                && !transaction.bots().isClosed(chat, transaction.now());
    }

    private boolean hasProactive() {
        return added.stream().anyMatch(item -> item.delivery().routing().occasion() == Occasion.PROACTIVE);
    }

    private boolean costsNothing() {
        return !said.isEmpty() && said.getFirst().delivery().replyToken() != null;
    }

    private List<Delivery> fitting(List<Delivery> parked) {
        int room = messagesPerCall - said.getFirst().delivery().messages().size();
        List<Delivery> fitting = new ArrayList<>();
        for (Delivery delivery : parked) {
            room -= delivery.messages().size();
            if (room < 0) {
                break;
            }
            fitting.add(delivery);
        }
        return fitting;
    }

    private List<Item> withParked(List<Delivery> parked, Transaction transaction) {
        Delivery first = said.getFirst().delivery();
        List<OutboundMessage> messages = parked.stream()
                .flatMap(delivery -> delivery.messages().stream())
                .collect(toCollection(ArrayList::new));
        messages.addAll(first.messages());
        Delivery more = new Delivery(first.id(), first.to(), messages, first.routing(), first.earlier());
        List<Item> items = new ArrayList<>(said);
        items.set(0, new Item(more, transaction.outbox().json(messages)));
        return List.copyOf(items);
    }
}
