package dev.kuri.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real database with Kuri's schema, for the time of a test class. */
abstract sealed class TestDatabase implements BeforeAllCallback, AfterAllCallback {
    private @Nullable HikariDataSource pool;

    static TestDatabase h2() {
        return new H2File();
    }

    static TestDatabase postgres() {
        return new OnPostgresServer();
    }

    abstract String open(ExtensionContext context) throws Exception;

    void discard() throws Exception {}

    @Override
    public final void beforeAll(ExtensionContext context) throws Exception {
        // A nested class is a class of its own to JUnit.
        if (pool == null) {
            pool = pool(open(context));
            Database.migrate(pool);
        }
    }

    @Override
    public final void afterAll(ExtensionContext context) throws Exception {
        if (pool != null
                && context.getParent().flatMap(ExtensionContext::getTestClass).isEmpty()) {
            pool.close();
            pool = null;
            discard();
        }
    }

    DataSource dataSource() {
        if (pool == null) {
            throw new IllegalStateException("Register the database as a static extension");
        }
        return pool;
    }

    JdbcClient sql() {
        return JdbcClient.create(dataSource());
    }

    void empty() {
        Stream.of("chat", "inbox", "outbox", "conversation", "unanswered", "bot", "role")
                .forEach(this::empty);
        Stream.of(
                        "subscription",
                        "reminder",
                        "consent",
                        "daytime",
                        "link_code",
                        "guest",
                        "wrong_code",
                        "alert",
                        "notice")
                .forEach(this::empty);
    }

    /** All that stands in all tables, as somebody reads it who has got hold of a copy. */
    String dump() {
        StringBuilder all = new StringBuilder();
        sql().sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .forEach(table ->
                        all.append(sql().sql("select * from " + table).query().listOfRows()));
        return all.toString();
    }

    private void empty(String table) {
        sql().sql("truncate table " + table).update();
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(url.startsWith("jdbc:h2") ? "sa" : "postgres");
        config.setMaximumPoolSize(6);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    private static final class H2File extends TestDatabase {
        private @Nullable Path directory;

        @Override
        String open(ExtensionContext context) throws Exception {
            directory = Files.createTempDirectory("kuri-store");
            return Database.embeddedUrl(directory.resolve("kuri"));
        }

        @Override
        void discard() throws Exception {
            if (directory != null) {
                try (Stream<Path> files = Files.walk(directory)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static final class OnPostgresServer extends TestDatabase {
        @Override
        String open(ExtensionContext context) throws Exception {
            return PostgresServer.sharedIn(context)
                    .newDatabase("kuri_" + UUID.randomUUID().toString().replace("-", ""));
        }
    }
}
