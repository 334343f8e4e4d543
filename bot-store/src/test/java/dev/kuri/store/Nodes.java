package dev.kuri.store;

import java.time.Duration;
import javax.sql.DataSource;

/** Two nodes on one database, and the clock that they share. */
record Nodes(TestClock clock, JdbcStores one, JdbcStores other) implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(30);

    static Nodes on(DataSource dataSource) {
        TestClock clock = new TestClock();
        return new Nodes(
                clock,
                JdbcStores.shared(dataSource, clock, LEASE, "one"),
                JdbcStores.shared(dataSource, clock, LEASE, "other"));
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
