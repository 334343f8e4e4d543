package dev.kuri.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a PostgreSQL says the time is: the nodes that share it agree on when a lease is over and a reminder is due, however
 * wrong their own clocks are. It is asked every ten seconds; from one answer to the next monotonic time is counted on.
 */
final class DatabaseTime implements InstantSource {
    static final Duration AGAIN = Duration.ofSeconds(10);

    private final JdbcClient sql;
    private final LongSupplier nanos;
    private volatile @Nullable Reading last;

    /**
     * @param nanos monotonic time
     */
    DatabaseTime(JdbcClient sql, LongSupplier nanos) {
        this.sql = sql;
        this.nanos = nanos;
    }

    /**
     * What the database said.
     *
     * @param nanos when it was heard: behind by the way of an answer rather than ahead by a wait for a connection
     */
    private record Reading(Instant time, long nanos) {}

    @Override
    public Instant instant() {
        long now = nanos.getAsLong();
        Reading known = last;
        if (known == null || now - known.nanos() >= AGAIN.toNanos()) {
            known = read();
            last = known;
            return known.time();
        }
        return known.time().plusNanos(now - known.nanos());
    }

    private Reading read() {
        Instant time = sql.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return new Reading(time, nanos.getAsLong());
    }
}
