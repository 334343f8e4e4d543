package dev.kuri.store;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.outbox.Sender;
import dev.kuri.store.json.MessagesJson;
import dev.kuri.store.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Measures how fast 100,000 chats are sent to that wait at the start. Prints figures and asserts nothing. */
final class BacklogBench {
    private static final int CHATS = 100_000;
    private static final Duration CALL = Duration.ofMillis(300);

    private BacklogBench() {}

    public static void main(String[] arguments) throws Exception {
        BothDatabases.measure(BacklogBench::measure);
    }

    private static void measure(String name, DataSource dataSource) throws InterruptedException {
        Database.migrate(dataSource);
        fill(dataSource);
        Platform platform = new Platform();
        try (JdbcStores stores =
                        JdbcStores.shared(dataSource, Clock.systemUTC(), new StoreSettings(Nodes.LEASE), "bench");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Sender sender = new Sender(stores.outbox(), List.of(platform), threads, Clock.systemUTC());
            long begin = System.nanoTime();
            while (platform.calls.get() < CHATS) {
                sender.sweep();
                Thread.sleep(Duration.ofSeconds(1));
            }
            Duration all = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf("%s: %d/s, calls of %d ms%n", name, CHATS * 1000L / all.toMillis(), CALL.toMillis());
            sender.stop();
        }
    }

    private static void fill(DataSource dataSource) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(dataSource);
        String json = new MessagesJson(Seal.NONE)
                .write(Sample.delivery(Sample.chat("x"), "はい").messages());
        Writes chats = new Writes(jdbc, """
                insert into chat (channel, bot, chat, outbox_due_at) values (:channel, :bot, :chat, :now)
                """);
        OutboxRows rows = new OutboxRows(jdbc, new MessagesJson(Seal.NONE));
        for (int i = 0; i < CHATS; i++) {
            Delivery delivery = Sample.delivery(Sample.chat("c" + i), "はい");
            chats.add(Row.of(delivery.to()).with("now", Clock.systemUTC().instant()));
            rows.add(delivery, json, false, Clock.systemUTC().instant());
            if (i % 1_000 == 999) {
                chats.flush();
                rows.flush();
            }
        }
    }

    private static final class Platform implements Channel {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public ChannelName name() {
            return new ChannelName("line");
        }

        @Override
        public ChannelLimits limits() {
            return new ChannelLimits(5_000, 5, 13, 20, 100);
        }

        @Override
        public DeliveryResult deliver(Delivery delivery) {
            try {
                Thread.sleep(CALL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            calls.incrementAndGet();
            return new DeliveryResult.Delivered();
        }
    }
}
