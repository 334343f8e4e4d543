package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.due.DueReminders;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.store.json.ColumnJson;
import dev.kuri.store.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures 1,000,000 planned reminders of as many chats: how fast they are written, what they take, how long it takes to
 * find the next 500 with none and with 20,000 due, and how fast those are said. Prints figures and asserts nothing.
 */
final class ReminderBench {
    private static final int REMINDERS = 1_000_000;
    private static final int DUE = 20_000;
    private static final int BLOCK = 500;
    private static final int CHATS_AT_ONCE = 4;

    /** Nothing of it falls due by itself. */
    private static final Instant PLANNED_FROM = Instant.parse("2100-01-01T00:00:00Z");

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private ReminderBench() {}

    public static void main(String[] arguments) throws Exception {
        BothDatabases.measure(ReminderBench::measure);
    }

    private static void measure(String name, DataSource dataSource) throws Exception {
        Database.migrate(dataSource);
        System.out.printf("%s: %d/s written%n", name, perSecond(REMINDERS, () -> fill(dataSource)));
        System.out.printf("%s: %d MB%n", name, size(name, dataSource) >> 20);
        try (JdbcStores stores =
                JdbcStores.shared(dataSource, Clock.systemUTC(), new StoreSettings(Nodes.LEASE), "bench")) {
            for (int i = 0; i < 3; i++) {
                System.out.printf(
                        "%s: %d µs to find nothing%n",
                        name, micros(() -> stores.dueReminders().claim(BLOCK)));
            }
            fallDue(dataSource);
            for (int i = 0; i < 3; i++) {
                System.out.printf(
                        "%s: %d µs to claim %d%n",
                        name, micros(() -> stores.dueReminders().claim(BLOCK)), BLOCK);
            }
            fallDue(dataSource);
            System.out.printf("%s: %d/s claimed and said%n", name, perSecond(DUE, () -> drain(stores.dueReminders())));
        }
    }

    private static void fill(DataSource dataSource) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(dataSource);
        Writes chats = new Writes(jdbc, "insert into chat (channel, bot, chat) values (:channel, :bot, :chat)");
        AmendmentRows rows = new AmendmentRows(jdbc, new ColumnJson(Seal.NONE));
        for (int i = 0; i < REMINDERS; i++) {
            ChatAddress chat = Sample.chat("c" + i);
            Instant due = PLANNED_FROM.plusSeconds(i);
            Instant fact = due.plus(Duration.ofDays(3));
            Reminder reminder = new Reminder(
                    UUID.randomUUID(), chat, new UUID(0, i), Kind.ENDS, fact, new Lead.Days(3, null), "", due, fact);
            chats.add(Row.of(chat));
            rows.amend(Sample.version(chat, 1), List.of(new Amendment.Promise(reminder)), LONG_AGO);
            if (i % 1_000 == 999) {
                chats.flush();
                rows.flush();
            }
        }
    }

    /** The next so many that were not said yet. */
    private static void fallDue(DataSource dataSource) {
        JdbcClient.create(dataSource)
                .sql("update reminder set next_try_at = :now where due_at < :before")
                .paramSource(new Row().with("now", LONG_AGO).with("before", PLANNED_FROM.plusSeconds(DUE)))
                .update();
    }

    private static void drain(DueReminders due) {
        try (ExecutorService threads = Executors.newFixedThreadPool(CHATS_AT_ONCE)) {
            List<Claimed> claimed = due.claim(BLOCK);
            while (!claimed.isEmpty()) {
                List<Claimed> block = claimed;
                CompletableFuture<?>[] said = block.stream()
                        .map(one -> CompletableFuture.runAsync(() -> say(due, one.reminder()), threads))
                        .toArray(CompletableFuture<?>[]::new);
                CompletableFuture.allOf(said).join();
                claimed = due.claim(BLOCK);
            }
        }
    }

    private static void say(DueReminders due, Reminder reminder) {
        Delivery delivery = new Delivery(
                reminder.id(),
                reminder.to(),
                List.of(OutboundMessage.text("UQ ends on 3 March. 2.1 GB are left, and gone then.")),
                new Routing(Routing.Occasion.PROACTIVE, null, null, null),
                Tries.NONE);
        due.say(List.of(reminder), List.of(delivery));
    }

    private static long size(String name, DataSource dataSource) {
        String sql =
                name.equals("H2") ? "call disk_space_used('reminder')" : "select pg_total_relation_size('reminder')";
        return JdbcClient.create(dataSource).sql(sql).query(Long.class).single();
    }

    private static long perSecond(int count, Runnable work) {
        return count * 1_000_000L / micros(work);
    }

    private static long micros(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1_000;
    }
}
