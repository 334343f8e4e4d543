package dev.kuri.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;

/** An embedded database on disk and a PostgreSQL, one after the other, for benchmarks. */
final class BothDatabases {
    private BothDatabases() {}

    /** What is measured on each of them, which is empty. */
    @FunctionalInterface
    interface Measurement {
        void on(String name, HikariDataSource dataSource) throws Exception;
    }

    static void measure(Measurement measurement) throws Exception {
        Path directory = Files.createTempDirectory("kuri-bench");
        try (HikariDataSource h2 = TestDatabase.pool(Database.embeddedUrl(directory.resolve("kuri")))) {
            measurement.on("H2", h2);
        }
        try (PostgresServer server = PostgresServer.start();
                HikariDataSource postgres = TestDatabase.pool(server.newDatabase("bench"))) {
            measurement.on("PostgreSQL", postgres);
        }
    }
}
