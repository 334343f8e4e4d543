package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.store.json.ColumnJson;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conversations in the database. */
final class JdbcTurnStore implements TurnStore {
    private final JdbcClient reads;
    private final GroupCommit writer;
    private final ColumnJson columns;
    private final StoreSettings settings;

    JdbcTurnStore(JdbcClient reads, GroupCommit writer, ColumnJson columns, StoreSettings settings) {
        this.reads = reads;
        this.writer = writer;
        this.columns = columns;
        this.settings = settings;
    }

    @Override
    public Conversation conversationWith(ChatAddress chat) {
        return reads.sql("select body from conversation where channel = :channel and bot = :bot and chat = :chat")
                .paramSource(Row.of(chat))
                .query(String.class)
                .optional()
                .map(columns.conversations()::read)
                .orElseGet(() -> Conversation.fresh(chat));
    }

    @Override
    public Committed commit(
            List<InboundMessage> answered, Conversation after, List<Delivery> deliveries, List<Amendment> amendments) {
        List<NewDeliveries.Item> items = deliveries.stream()
                .map(delivery ->
                        new NewDeliveries.Item(delivery, columns.messages().write(delivery.messages())))
                .toList();
        ChatAddress chat = answered.getFirst().from();
        NewDeliveries said = new NewDeliveries(chat, items, settings.messagesPerCall(chat));
        CommitTurn.Outcome outcome =
                new CommitTurn.Outcome(columns.conversations().write(after), said, amendments);
        return writer.commit(new CommitTurn(answered, after, outcome))
                .orElseThrow(() -> new StaleTurnException(
                        "The conversation is not at version " + (after.version() - 1) + ", or a code was used"));
    }
}
