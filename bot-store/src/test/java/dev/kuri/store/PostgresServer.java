package dev.kuri.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One PostgreSQL for all tests of a run; a database for each class. */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }

    static PostgresServer sharedIn(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(PostgresServer.class, key -> start(), PostgresServer.class);
    }

    /** Its JDBC address. */
    String newDatabase(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
