package dev.kuri.balance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.wire.RateLimit.Turn;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
    // Such as the clock of a machine may show: it may be below zero, and may pass its end.
    private final AtomicLong nanos =
            new AtomicLong(Long.MAX_VALUE - Duration.ofMillis(500).toNanos());
    private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(1), nanos::get);

    @Test
    void letsSoManyThroughAtOnceAndThenOneByOne() {
        assertThat(turn()).isEqualTo(given(0));
        pass(200);
        assertThat(turn()).isEqualTo(given(0));
        assertThat(turn()).isEqualTo(given(0));
        assertThat(turn()).isEqualTo(given(800));
        assertThat(turn()).isEqualTo(given(1000));
    }

    @Test
    void neverLetsMoreThroughInAnyStretch() {
        pass(3000);
        turn();
        pass(900);
        turn();
        turn();

        pass(200);

        assertThat(turn()).isEqualTo(given(0));
        assertThat(turn()).isEqualTo(given(800));
    }

    @Test
    void givesNoTurnThatIsTooFarOffAndCountsNone() {
        turn();
        turn();
        turn();

        assertThat(limit.take(Duration.ofMillis(999))).isEqualTo(new Turn.None(Duration.ofMillis(1000)));
        assertThat(limit.take(Duration.ofMillis(999))).isEqualTo(new Turn.None(Duration.ofMillis(1000)));

        pass(1000);
        assertThat(turn()).isEqualTo(given(0));
    }

    private Turn turn() {
        return limit.take(Duration.ofSeconds(10));
    }

    private static Turn given(long millis) {
        return new Turn.Given(Duration.ofMillis(millis));
    }

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
