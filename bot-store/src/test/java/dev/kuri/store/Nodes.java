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

    /** One node that plays both: H2 is for one node, and lets a second one starve. */
    static Nodes oneOn(DataSource dataSource) {
        TestClock clock = new TestClock();
        JdbcStores only = JdbcStores.shared(dataSource, clock, LEASE, "one");
        return new Nodes(clock, only, only);
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
