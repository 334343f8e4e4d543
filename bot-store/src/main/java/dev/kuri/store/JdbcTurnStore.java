package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.store.json.ConversationJson;
import dev.kuri.store.json.MessagesJson;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conversations in the database. */
final class JdbcTurnStore implements TurnStore {
    private final JdbcClient reads;
    private final GroupCommit writer;
    private final ConversationJson conversations = new ConversationJson();
    private final MessagesJson messages = new MessagesJson();
    private final StoreSettings settings;

    JdbcTurnStore(JdbcClient reads, GroupCommit writer, StoreSettings settings) {
        this.reads = reads;
        this.writer = writer;
        this.settings = settings;
    }

    @Override
    public Conversation conversationWith(ChatAddress chat) {
        return reads.sql("select body from conversation where channel = :channel and bot = :bot and chat = :chat")
                .paramSource(Row.of(chat))
                .query(String.class)
                .optional()
                .map(conversations::read)
                .orElseGet(() -> Conversation.fresh(chat));
    }

    @Override
    public Committed commit(
            List<InboundMessage> answered, Conversation after, List<Delivery> deliveries, List<Amendment> amendments) {
        List<NewDeliveries.Item> items = deliveries.stream()
                .map(delivery -> new NewDeliveries.Item(delivery, messages.write(delivery.messages())))
                .toList();
        ChatAddress chat = answered.getFirst().from();
        NewDeliveries said = new NewDeliveries(chat, items, settings.messagesPerCall(chat));
        CommitTurn.Outcome outcome = new CommitTurn.Outcome(conversations.write(after), said, amendments);
        return writer.commit(new CommitTurn(answered, after, outcome))
                .orElseThrow(
                        () -> new StaleTurnException("The conversation is not at version " + (after.version() - 1)));
    }
}
