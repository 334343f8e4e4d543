package dev.kuri.store;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.store.json.MessagesJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The deliveries of a transaction. */
final class OutboxRows {
    private static final String ADD = """
            insert into outbox (channel, bot, chat, id, messages, occasion, reply_token, reply_until, replaces, thread,
                                tries, failures, unknowns, added_at)
            values (:channel, :bot, :chat, :id, :messages, :occasion, :replyToken, :replyUntil, :replaces, :thread,
                    :tries, 0, 0, :now)
            """;
    private static final String TAKE = """
            update outbox set tries = tries + 1
             where channel = :channel and bot = :bot and chat = :chat and id = :id
            """;
    private static final String END = """
            update outbox set ended_at = :now, outcome = :outcome
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null
            """;
    private static final String FAIL = """
            update outbox set failures = failures + 1, unknowns = unknowns + :unknowns
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null
            """;

    private final Writes additions;
    private final Writes takes;
    private final Writes ends;
    private final Writes failures;
    private final Heads<Delivery> heads;
    private final MessagesJson messages;

    OutboxRows(NamedParameterJdbcOperations jdbc, MessagesJson messages) {
        this.additions = new Writes(jdbc, ADD);
        this.takes = new Writes(jdbc, TAKE);
        this.ends = new Writes(jdbc, END);
        this.failures = new Writes(jdbc, FAIL);
        this.heads = new Heads<>(jdbc, Side.OUTBOX, this::read, taken -> takes.add(key(taken)));
        this.messages = messages;
    }

    /**
     * Adds a delivery. A second one of the same id is a defect, and fails.
     *
     * @param json its messages
     * @param taken whether this node is going to send it at once
     */
    void add(Delivery delivery, String json, boolean taken, Instant now) {
        additions.add(key(delivery)
                .with("messages", json)
                .with("occasion", delivery.routing().occasion().name())
                .with(delivery.replyToken())
                .with("replaces", delivery.routing().replaces())
                .with("thread", delivery.routing().thread())
                .with("tries", taken ? 1 : 0)
                .with("now", now));
    }

    /** Hits if the delivery waits. */
    Write end(Delivery delivery, String outcome, Instant now) {
        return ends.add(key(delivery).with("outcome", outcome).with("now", now));
    }

    /** Hits if the delivery waits. */
    Write fail(Delivery delivery, boolean mayHaveArrived) {
        return failures.add(key(delivery).with("unknowns", mayHaveArrived ? 1 : 0));
    }

    Heads<Delivery> heads() {
        return heads;
    }

    void flush() {
        additions.flush();
        takes.flush();
        ends.flush();
        failures.flush();
    }

    private static Row key(Delivery delivery) {
        return Row.of(delivery.to()).with("id", delivery.id());
    }

    private Delivery read(ResultSet columns, int number) throws SQLException {
        Delivery delivery = new Delivery(
                columns.getObject("id", UUID.class),
                Columns.chat(columns),
                messages.read(columns.getString("messages")),
                new Routing(
                        Routing.Occasion.valueOf(columns.getString("occasion")),
                        Columns.replyToken(columns),
                        columns.getString("replaces"),
                        columns.getString("thread")),
                new Tries(columns.getInt("tries"), columns.getInt("failures"), columns.getInt("unknowns")));
        return delivery;
    }
}
