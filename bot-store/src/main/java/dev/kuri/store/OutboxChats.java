package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What the rows of chats say about sending, beside who has them. */
final class OutboxChats {
    /** In the order of the index, every column of it: else H2 does not see that it need not sort. */
    private static final String WAITING = """
            select channel, bot, chat
              from chat
             where channel = :channel and bot = :bot and outbox_urgent = :urgent and outbox_due_at <= :now
             order by channel, bot, outbox_urgent, outbox_due_at
             limit :atMost
            """;

    private static final String PARKED = """
            select channel, bot, chat
              from chat
             where channel = :channel and bot = :bot and outbox_due_at is null
               and chat in (select o.chat
                              from outbox o
                             where o.channel = :channel and o.bot = :bot and o.ended_at is null
                               and o.parked_until <= :now)
             limit :atMost
            """;
    private static final String CLASSIFY = """
            update chat
               set outbox_urgent = exists (select 1
                                             from outbox o
                                            where o.channel = :channel and o.bot = :bot and o.chat = :chat
                                              and o.ended_at is null and o.occasion = 'REPLY')
             where channel = :channel and bot = :bot and chat = :chat
            """;
    private static final String BLOCK = """
            update chat set unreachable_since = coalesce(unreachable_since, :now)
             where channel = :channel and bot = :bot and chat = :chat
            """;
    private static final String UNBLOCK = """
            update chat set unreachable_since = null
             where channel = :channel and bot = :bot and chat = :chat
            """;
    private static final String END_PROACTIVE = """
            update outbox set ended_at = :now, outcome = 'BLOCKED'
             where channel = :channel and bot = :bot and chat = :chat and ended_at is null and occasion = 'PROACTIVE'
               and exists (select 1
                             from chat c
                            where c.channel = :channel and c.bot = :bot and c.chat = :chat
                              and c.unreachable_since is not null)
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final Dialect dialect;
    private final Writes classifications;
    private final Writes blocks;
    private final Writes unblocks;
    private final Writes ends;

    OutboxChats(NamedParameterJdbcOperations jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.classifications = new Writes(jdbc, CLASSIFY);
        this.blocks = new Writes(jdbc, BLOCK);
        this.unblocks = new Writes(jdbc, UNBLOCK);
        this.ends = new Writes(jdbc, END_PROACTIVE);
    }

    /**
     * Finds chats of an account that are due, those that wait longest first. Leaves out those that another node works on.
     *
     * @param occasion {@link Occasion#REPLY} for those in which somebody waits for an answer
     */
    List<ChatAddress> findWaiting(Account account, Occasion occasion, Instant now, int atMost) {
        Row row = account.row().with("urgent", occasion == Occasion.REPLY);
        return find(WAITING, row.with("now", now).with("atMost", atMost));
    }

    /** Finds chats of an account in which nothing waits but what was parked until now. Leaves out those that another node works on. */
    List<ChatAddress> findParked(Account account, Instant now, int atMost) {
        return find(PARKED, account.row().with("now", now).with("atMost", atMost));
    }

    /** Finds out whether somebody waits for an answer in a chat that nobody is going to have. */
    void classify(ChatAddress chat) {
        classifications.add(Row.of(chat));
    }

    /** What a message tells of whether its chat can be reached. */
    void after(InboundMessage message, Instant now) {
        InboundMessage.Content content = message.content();
        if (content instanceof InboundMessage.Left) {
            block(message.from(), now);
        } else if (content instanceof InboundMessage.Joined || content instanceof InboundMessage.Returned) {
            unblocks.add(Row.of(message.from()));
        }
    }

    /** Nothing can be said in the chat; what nobody asked for is not said later either. */
    void block(ChatAddress chat, Instant now) {
        blocks.add(Row.of(chat).with("now", now));
        endIfUnreachable(chat, now);
    }

    /** Ends what nobody asked for, if the chat cannot be reached. */
    void endIfUnreachable(ChatAddress chat, Instant now) {
        ends.add(Row.of(chat).with("now", now));
    }

    /** Comes after the rows of the outbox. */
    void flush() {
        blocks.flush();
        unblocks.flush();
        ends.flush();
        classifications.flush();
    }

    private List<ChatAddress> find(String sql, Row row) {
        return jdbc.query(dialect.skippingLocked(sql), row, (columns, number) -> Columns.chat(columns));
    }
}
