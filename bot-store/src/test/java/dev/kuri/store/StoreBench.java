package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.InboundMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Measures what 64 callers get done in a second, on both databases. Prints figures and asserts nothing. */
final class StoreBench {
    private static final int CALLERS = 64;
    private static final int CHATS = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        BothDatabases.measure(StoreBench::measure);
    }

    private static void measure(String name, HikariDataSource dataSource) throws InterruptedException {
        Database.migrate(dataSource);
        try (JdbcStores stores =
                JdbcStores.shared(dataSource, Clock.systemUTC(), new StoreSettings(Nodes.LEASE), "bench")) {
            report(name + ", turns (keep, commit, end)", number -> turn(stores, number));
            report(name + ", keeps", number -> stores.inbox().keep(List.of(incoming("k", number))));
        }
    }

    private static InboundMessage incoming(String prefix, long number) {
        return message(Sample.chat(prefix + number % CHATS), (int) (number / CHATS));
    }

    private static void turn(JdbcStores stores, long number) {
        InboundMessage message = incoming("t", number);
        // A caller whose chat is with another leaves the message to it.
        stores.inbox().keep(List.of(message)).taken().forEach(waiting -> {
            Optional<InboundMessage> next = Optional.of(waiting.message());
            while (next.isPresent()) {
                next = answer(stores, next.get());
            }
        });
    }

    private static Optional<InboundMessage> answer(JdbcStores stores, InboundMessage message) {
        ChatAddress chat = message.from();
        long before = stores.turns().conversationWith(chat).version();
        var committed = stores.turns().commit(message, Sample.version(chat, before + 1), List.of(delivery(chat, "はい")));
        Optional<Delivery> toSend = committed.toSend();
        while (toSend.isPresent()) {
            toSend = stores.outbox()
                    .settle(toSend.get(), new DeliveryResult.Delivered())
                    .next();
        }
        return committed.next().map(next -> next.message());
    }

    private static void report(String what, LongConsumer work) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        long end = System.nanoTime() + WARM_UP.plus(MEASURED).toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                callers.execute(() -> {
                    while (System.nanoTime() < end) {
                        work.accept(next.getAndIncrement());
                    }
                });
            }
            Thread.sleep(WARM_UP);
            long warm = next.get();
            Thread.sleep(MEASURED);
            System.out.printf("%s: %d/s%n", what, (next.get() - warm) / MEASURED.toSeconds());
        }
    }
}
