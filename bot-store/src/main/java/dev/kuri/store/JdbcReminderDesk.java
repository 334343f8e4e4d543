package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.due.ReminderDesk;
import dev.kuri.store.json.MessagesJson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that waits in the database. */
final class JdbcReminderDesk implements ReminderDesk {
    /** The row of {@code pause} that reminders heed. */
    static final String PAUSE = "reminders";

    private static final long HOUR = Duration.ofHours(1).toSeconds();

    private static final String FORECAST = """
            select channel, due_hour, count(distinct chat) as chats, count(*) as reminders
              from (select channel, chat, floor(extract(epoch from greatest(due_at, :now)) / %d) as due_hour
                      from reminder
                     where ended_at is null and due_at < :until) due
             group by channel, due_hour
             order by due_hour, channel
            """.formatted(HOUR);

    private final JdbcClient sql;
    private final GroupCommit writer;
    private final Clock clock;
    private final MessagesJson messages;

    JdbcReminderDesk(JdbcClient sql, GroupCommit writer, Clock clock, MessagesJson messages) {
        this.sql = sql;
        this.writer = writer;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<Hour> forecast(Instant until) {
        return sql.sql(FORECAST)
                .paramSource(new Row().with("now", clock.instant()).with("until", until))
                .query((columns, number) -> new Hour(
                        Instant.ofEpochSecond(columns.getLong("due_hour") * HOUR),
                        new ChannelName(columns.getString("channel")),
                        columns.getLong("chats"),
                        columns.getLong("reminders")))
                .list();
    }

    @Override
    public Optional<Instant> pausedSince() {
        return sql.sql("select since from pause where name = :name")
                .paramSource(new Row().with("name", PAUSE))
                .query((columns, number) -> requireNonNull(Columns.time(columns, "since")))
                .optional();
    }

    @Override
    public boolean pause() {
        return sql.sql("insert into pause (name, since) values (:name, :now) on conflict do nothing")
                        .paramSource(new Row().with("name", PAUSE).with("now", clock.instant()))
                        .update()
                > 0;
    }

    @Override
    public boolean resume() {
        return sql.sql("delete from pause where name = :name")
                        .paramSource(new Row().with("name", PAUSE))
                        .update()
                > 0;
    }

    @Override
    public boolean say(ChannelName channel, String chat, OutboundMessage message) {
        List<ChatAddress> known = sql.sql(
                        "select channel, bot, chat from chat where channel = :channel and chat = :chat")
                .paramSource(new Row().with("channel", channel.value()).with("chat", chat))
                .query((columns, number) -> Columns.chat(columns))
                .list();
        known.forEach(address -> say(address, message));
        return !known.isEmpty();
    }

    /** Whatever node looks first sends it: the one that serves may be another than this. */
    private void say(ChatAddress chat, OutboundMessage message) {
        Routing unasked = new Routing(Routing.Occasion.PROACTIVE, null, null, null);
        Delivery delivery = new Delivery(UUID.randomUUID(), chat, List.of(message), unasked, Tries.NONE);
        String json = messages.write(delivery.messages());
        writer.commit(Revision.waking(
                Side.OUTBOX,
                List.of(chat),
                (transaction, index) -> transaction.outbox().add(delivery, json, false, transaction.now())));
    }
}
