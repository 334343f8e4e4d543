package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conversations of a transaction. */
final class ConversationRows {
    private static final String ADD = """
            insert into conversation (channel, bot, chat, version, body, heard_at)
            select channel, bot, chat, :version, :body, :heardAt
              from inbox
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and ended_at is null
            on conflict do nothing
            """;
    private static final String CHANGE = """
            update conversation set version = :version, body = :body, heard_at = :heardAt
             where channel = :channel and bot = :bot and chat = :chat and version = :before
               and exists (select 1
                             from inbox
                            where channel = :channel and bot = :bot and chat = :chat and event_id = :event
                              and ended_at is null)
            """;
    private static final String VERSION =
            "select version from conversation where channel = :channel and bot = :bot and chat = :chat";

    private final NamedParameterJdbcOperations jdbc;
    private final Writes additions;
    private final Writes changes;

    ConversationRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.additions = new Writes(jdbc, ADD);
        this.changes = new Writes(jdbc, CHANGE);
    }

    /** Hits if the conversation has the version before this one, and the message waits for its answer. */
    Write write(Conversation after, String body, InboundMessage answered) {
        Row row = Row.of(after.chat())
                .with("version", after.version())
                .with("body", body)
                .with("heardAt", answered.sentAt())
                .with("event", answered.id().value());
        long before = after.version() - 1;
        return before == 0 ? additions.add(row) : changes.add(row.with("before", before));
    }

    /** The version that was committed last; 0 if there is none. */
    long version(ChatAddress chat) {
        return JdbcClient.create(jdbc)
                .sql(VERSION)
                .paramSource(Row.of(chat))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void flush() {
        additions.flush();
        changes.flush();
    }
}
