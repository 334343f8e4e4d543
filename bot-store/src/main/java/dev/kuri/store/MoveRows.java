package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.json.ConversationJson;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the rows of a chat to another key. It happens rarely, so its statements are run one by one. */
final class MoveRows {
    private static final String OF_CHAT = " where channel = :channel and bot = :bot and chat = :chat";

    /** An event that came under both ids is one event. */
    private static final String INBOX = """
            update inbox set chat = :to
             where channel = :channel and bot = :bot and chat = :chat
               and event_id not in (select o.event_id
                                      from inbox o
                                     where o.channel = :channel and o.bot = :bot and o.chat = :to)
            """;

    private static final String REMEMBER = "update chat set moved_to = :to" + OF_CHAT;

    private final JdbcClient sql;
    private final ConversationJson conversations;

    MoveRows(NamedParameterJdbcOperations jdbc, ConversationJson conversations) {
        this.sql = JdbcClient.create(jdbc);
        this.conversations = conversations;
    }

    void move(ChatAddress from, ChatAddress to) {
        Row key = Row.of(from).with("to", to.chat());
        run(INBOX, key);
        run("delete from inbox" + OF_CHAT, key);
        run("update outbox set chat = :to" + OF_CHAT, key);
        List.of("subscription", "reminder", "consent", "daytime", "alert").forEach(table -> takeAlong(table, key));
        if (body(to).isEmpty()) {
            body(from)
                    .ifPresent(body -> run(
                            "update conversation set chat = :to, body = :body" + OF_CHAT,
                            key.with("body", conversations.readdress(body, to))));
        }
        // What was already said under the new id counts; the versions of two conversations cannot be told apart.
        run("delete from conversation" + OF_CHAT, key);
        run(REMEMBER, key);
    }

    /** What a person told under both ids stays under the new one. */
    private void takeAlong(String table, Row key) {
        boolean isTold = !sql.sql(
                        "select 1 from " + table + " where channel = :channel and bot = :bot and chat = :to limit 1")
                .paramSource(key)
                .query()
                .listOfRows()
                .isEmpty();
        run((isTold ? "delete from " + table : "update " + table + " set chat = :to") + OF_CHAT, key);
    }

    boolean anyWaits(ChatAddress chat, Side side) {
        return !sql.sql("select 1 from " + side.table() + OF_CHAT + " and ended_at is null limit 1")
                .paramSource(Row.of(chat))
                .query()
                .listOfRows()
                .isEmpty();
    }

    private Optional<String> body(ChatAddress chat) {
        return sql.sql("select body from conversation" + OF_CHAT)
                .paramSource(Row.of(chat))
                .query(String.class)
                .optional();
    }

    private void run(String statement, Row row) {
        sql.sql(statement).paramSource(row).update();
    }
}
