package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.store.json.MessagesJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
    private static final String UNTAKE = """
            update outbox set tries = tries - 1
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null and tries > 0
            """;
    private static final String END = """
            update outbox set ended_at = :now, outcome = :outcome
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null
            """;
    private static final String GIVE_UP = """
            update outbox set ended_at = :now, outcome = 'GIVEN_UP'
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null
               and coalesce(parked_until, added_at) <= :before
            """;
    private static final String GIVE_UP_HEAD = """
            update outbox set ended_at = :now, outcome = 'GIVEN_UP'
             where channel = :channel and bot = :bot and chat = :chat and ended_at is null
               and coalesce(parked_until, added_at) <= :before
               and seq = (select min(o.seq)
                            from outbox o
                           where o.channel = :channel and o.bot = :bot and o.chat = :chat and o.ended_at is null
                             and (o.parked_until is null or o.parked_until <= :now))
            """;
    private static final String FAIL = """
            update outbox set failures = failures + 1, unknowns = unknowns + :unknowns
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null
            """;
    private static final String PARK = """
            update outbox set failures = failures + 1, parked_until = :until
             where channel = :channel and bot = :bot and chat = :chat and id = :id and ended_at is null
            """;
    private static final String REOPEN = """
            update outbox
               set ended_at = null, outcome = null, resent_after = outcome, earlier_tries = earlier_tries + tries,
                   tries = 0, failures = 0, unknowns = 0, added_at = :now,
                   parked_until = null, reply_token = null, reply_until = null
             where channel = :channel and bot = :bot and chat = :chat and id = :id
               and outcome not in ('DELIVERED', 'SHOWN')
            """;
    private static final String UNDO = """
            update outbox set ended_at = :now, outcome = resent_after
             where channel = :channel and bot = :bot and chat = :chat and id = :id
               and ended_at is null and resent_after is not null and tries = 0
            """;

    private final Writes additions;
    private final Writes takes;
    private final Writes untakes;
    private final Writes ends;
    private final Writes surrenders;
    private final Writes headSurrenders;
    private final Writes failures;
    private final Writes parks;
    private final Writes reopenings;
    private final Writes undos;
    private final Heads<Delivery> heads;
    private final ParkedRows parked;
    private final MessagesJson messages;

    OutboxRows(NamedParameterJdbcOperations jdbc, MessagesJson messages) {
        this.additions = new Writes(jdbc, ADD);
        this.takes = new Writes(jdbc, TAKE);
        this.untakes = new Writes(jdbc, UNTAKE);
        this.ends = new Writes(jdbc, END);
        this.surrenders = new Writes(jdbc, GIVE_UP);
        this.headSurrenders = new Writes(jdbc, GIVE_UP_HEAD);
        this.failures = new Writes(jdbc, FAIL);
        this.parks = new Writes(jdbc, PARK);
        this.reopenings = new Writes(jdbc, REOPEN);
        this.undos = new Writes(jdbc, UNDO);
        this.heads = new Heads<>(jdbc, Side.OUTBOX, this::read, taken -> takes.add(key(taken)));
        this.parked = new ParkedRows(jdbc, this::read);
        this.messages = messages;
    }

    /**
     * Adds a delivery, and hits. A second one of the same id is a defect, and fails.
     *
     * @param json its messages
     * @param taken whether this node is going to send it at once
     */
    Write add(Delivery delivery, String json, boolean taken, Instant now) {
        return additions.add(key(delivery)
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

    /** Takes back that it was taken. Hits if the delivery waits. */
    Write untake(Delivery delivery) {
        return untakes.add(key(delivery));
    }

    /** Hits if the delivery waits, and is too old to be tried again. */
    Write giveUp(Delivery delivery, Instant now) {
        return surrenders.add(key(delivery).with("now", now).with("before", now.minus(OutboxStore.PATIENCE)));
    }

    /** Gives up what waits longest in a chat, if it is too old to be tried at all. */
    void giveUpHead(ChatAddress chat, Instant now) {
        headSurrenders.add(Row.of(chat).with("now", now).with("before", now.minus(OutboxStore.PATIENCE)));
    }

    /** Hits if the delivery waits, and was not given up. */
    Write fail(Delivery delivery, boolean mayHaveArrived) {
        return failures.add(key(delivery).with("unknowns", mayHaveArrived ? 1 : 0));
    }

    /** Hits if the delivery waits. */
    Write park(Delivery delivery, Instant until) {
        return parks.add(key(delivery).with("until", until));
    }

    /** Makes a new delivery of one that ended. Hits if it was not made. */
    Write reopen(ChatAddress chat, UUID delivery, Instant now) {
        return reopenings.add(Row.of(chat).with("id", delivery).with("now", now));
    }

    /** Ends a delivery again that was reopened. Hits if it waits, and nobody has taken it. */
    Write undoReopen(ChatAddress chat, UUID delivery, Instant now) {
        return undos.add(Row.of(chat).with("id", delivery).with("now", now));
    }

    String json(List<OutboundMessage> said) {
        return messages.write(said);
    }

    Heads<Delivery> heads() {
        return heads;
    }

    ParkedRows parked() {
        return parked;
    }

    void flush() {
        additions.flush();
        takes.flush();
        untakes.flush();
        ends.flush();
        surrenders.flush();
        headSurrenders.flush();
        failures.flush();
        parks.flush();
        reopenings.flush();
        undos.flush();
    }

    private static Row key(Delivery delivery) {
        return Row.of(delivery.to()).with("id", delivery.id());
    }

    private Delivery read(ResultSet columns, int number) throws SQLException {
        return new Delivery(
                columns.getObject("id", UUID.class),
                Columns.chat(columns),
                messages.read(columns.getString("messages")),
                new Routing(
                        Routing.Occasion.valueOf(columns.getString("occasion")),
                        Columns.replyToken(columns),
                        columns.getString("replaces"),
                        columns.getString("thread")),
                new Tries(columns.getInt("tries"), columns.getInt("failures"), columns.getInt("unknowns")));
    }
}
