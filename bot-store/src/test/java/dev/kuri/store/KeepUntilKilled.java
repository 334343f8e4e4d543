package dev.kuri.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.core.channel.InboundMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A process that keeps messages in an H2 file, and prints the id of each when it is told that it is kept, without end. */
final class KeepUntilKilled {
    private static final int CALLERS = 16;

    private KeepUntilKilled() {}

    public static void main(String[] arguments) {
        HikariDataSource dataSource = TestDatabase.pool(Database.embeddedUrl(Path.of(arguments[0])));
        Database.migrate(dataSource);
        JdbcStores stores = JdbcStores.embedded(dataSource, Clock.systemUTC(), new StoreSettings(Nodes.LEASE));
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int caller = 0; caller < CALLERS; caller++) {
                String name = "c" + caller + "-" + ProcessHandle.current().pid();
                callers.execute(() -> keepForever(stores, name));
            }
        }
    }

    private static void keepForever(JdbcStores stores, String chat) {
        for (int number = 0; ; number++) {
            InboundMessage message = Sample.message(Sample.chat(chat), number);
            stores.inbox().keep(List.of(message));
            System.out.println(message.id().value());
        }
    }
}
