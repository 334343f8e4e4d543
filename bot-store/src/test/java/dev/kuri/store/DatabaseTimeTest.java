package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DatabaseTimeTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private final HandClock node = new HandClock(Sample.NOW);
    private final DatabaseTime time = new DatabaseTime(DATABASE.sql(), node::nanos);

    @Test
    void tellsTheTimeOfTheDatabaseWhateverThatOfTheNodeIs() {
        Instant before = databaseNow();

        Instant told = time.instant();

        assertThat(told).isBetween(before, databaseNow());
    }

    @Test
    void countsOnInMonotonicTime() {
        Instant told = time.instant();
        Duration aWhile = DatabaseTime.AGAIN.minusNanos(1);

        node.advance(aWhile);

        assertThat(time.instant()).isEqualTo(told.plus(aWhile));
    }

    @Test
    void asksAgainAfterAWhile() {
        Instant unused = time.instant();
        Instant before = databaseNow();

        node.advance(DatabaseTime.AGAIN);

        assertThat(time.instant()).isBetween(before, databaseNow());
    }

    private static Instant databaseNow() {
        return DATABASE.sql()
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
