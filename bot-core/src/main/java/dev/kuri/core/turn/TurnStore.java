package dev.kuri.core.turn;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import java.util.List;
import java.util.Optional;

/** Where conversations are kept, and where a turn is written down as one. */
public interface TurnStore {
    /** The conversation as it was last committed, or a fresh one. */
    Conversation conversationWith(ChatAddress chat);

    /** The same for a turn that answers one message. */
    default Committed commit(InboundMessage answered, Conversation after, List<Delivery> deliveries) {
        return commit(List.of(answered), after, deliveries, List.of());
    }

    /**
     * Writes a turn in one transaction: the conversation, what is to be sent, what has changed, and that the messages are
     * answered.
     *
     * @param answered at least one, of one chat
     * @param after its version is one above that of {@link #conversationWith}
     * @param amendments to the subscriptions of the chat, in their order; empty for most turns
     * @throws StaleTurnException if another node was faster; nothing was written
     */
    Committed commit(
            List<InboundMessage> answered, Conversation after, List<Delivery> deliveries, List<Amendment> amendments);

    /**
     * What the commit leaves this node to do.
     *
     * @param next the chat's next message, still taken by this node; empty if there is none, and the chat is given back
     * @param toSend the chat's oldest delivery, if this node has taken its outbox with this commit
     */
    record Committed(Optional<InboxStore.Waiting> next, Optional<Delivery> toSend) {
        public static final Committed NOTHING_LEFT = new Committed(Optional.empty(), Optional.empty());
    }
}
