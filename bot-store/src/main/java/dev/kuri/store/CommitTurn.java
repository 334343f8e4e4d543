package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.turn.TurnStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a turn, and goes on to the chat's next; empty if the conversation has moved on since, or a code that it uses up
 * was used by somebody else.
 */
final class CommitTurn implements Unit<Optional<TurnStore.Committed>> {
    private final InboundMessage answered;
    private final List<InboundMessage> joined;
    private final Conversation after;
    private final Outcome outcome;
    private final Optional<ChatMove> move;
    private Write turn = Write.NONE;
    private boolean codesAreOpen;

    /**
     * What comes of a turn.
     *
     * @param body the conversation as JSON
     * @param amendments to the chat's subscriptions
     */
    record Outcome(String body, NewDeliveries said, List<Amendment> amendments) {
        /** Without what was talked about. */
        @Override
        public String toString() {
            return "Outcome[]";
        }
    }

    CommitTurn(List<InboundMessage> answered, Conversation after, Outcome outcome) {
        this.answered = answered.getFirst();
        this.joined = answered.subList(1, answered.size());
        this.after = after;
        this.outcome = outcome;
        this.move = this.answered.content() instanceof InboundMessage.Moved moved
                ? Optional.of(new ChatMove(this.answered.from(), moved.chat()))
                : Optional.empty();
    }

    @Override
    public Set<ChatAddress> chats() {
        return move.map(ChatMove::chats).orElse(Set.of(chat()));
    }

    @Override
    public boolean mayBringChats() {
        return move.isPresent();
    }

    @Override
    public void begin(Transaction transaction) {
        codesAreOpen = transaction.amendments().lockCodes(outcome.amendments(), transaction.now());
        turn = codesAreOpen && transaction.owns(chat(), Side.INBOX)
                ? transaction.conversations().write(after, outcome.body(), answered)
                : Write.NONE;
        outcome.said().begin(transaction);
    }

    @Override
    public void proceed(Transaction transaction) {
        if (turn.hit()) {
            end(answered, transaction);
            joined.forEach(message -> end(message, transaction));
            transaction.inbox().heads().want(chat());
            transaction.outboxChats().after(answered, transaction.now());
            outcome.said().add(transaction);
            transaction.amendments().amend(after, outcome.amendments(), transaction.now());
        }
    }

    @Override
    public Optional<TurnStore.Committed> finish(Transaction transaction) {
        if (turn.hit()) {
            return Optional.of(goOn(transaction));
        }
        boolean isStale = !codesAreOpen || transaction.conversations().version(chat()) != after.version() - 1;
        // In time, and yet not written: the message is answered already, or it is another node's to answer.
        return isStale ? Optional.empty() : Optional.of(TurnStore.Committed.NOTHING_LEFT);
    }

    private static void end(InboundMessage message, Transaction transaction) {
        Write unused = transaction.inbox().end(message, InboxRows.Outcome.ANSWERED, transaction.now());
    }

    private TurnStore.Committed goOn(Transaction transaction) {
        if (move.isPresent()) {
            move.get().finish(transaction);
            return TurnStore.Committed.NOTHING_LEFT;
        }
        return new TurnStore.Committed(
                transaction.takeNext(chat(), transaction.inbox().heads()),
                outcome.said().take(transaction));
    }

    private ChatAddress chat() {
        return answered.from();
    }
}
