package dev.kuri.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PaceTest {
    @Test
    void givesATenthOfASecondAtOnceAndTheRestOverTheSecond() {
        Pace pace = new Pace(100);
        long began = System.nanoTime();
        int taken = 0;
        int first = pace.take(1_000);
        while (taken + first < 60) {
            taken += pace.take(1_000);
        }

        assertThat(first).isEqualTo(10);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(450));
    }

    @Test
    void givesOneAtATimeWhereFewAreAllowed() {
        Pace pace = new Pace(3);

        assertThat(pace.tryTake()).isTrue();
        assertThat(pace.tryTake()).isFalse();
        pace.giveBack(1);
        assertThat(pace.tryTake()).isTrue();
    }

    @Test
    void takesNoMoreThanIsWanted() {
        Pace pace = new Pace(1_000);

        assertThat(pace.take(7)).isEqualTo(7);
    }

    @Test
    void givesNothingToWhoIsInterrupted() {
        Pace pace = new Pace(1);
        pace.take(1);
        Thread.currentThread().interrupt();

        assertThat(pace.take(1)).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }
}
