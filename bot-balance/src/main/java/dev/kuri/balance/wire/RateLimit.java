package dev.kuri.balance.wire;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * So many calls in any stretch of time, on this node: with several nodes each gets its share by its settings. Keeps the
 * times of the last calls, as a bucket that refills would let nearly twice as many through in the first stretch. Safe for
 * use by many threads.
 */
public final class RateLimit {
    private final long[] turns;
    private final long stretch;
    private final LongSupplier nanos;
    private int taken;
    private boolean isFull;

    /** What asking for a turn came to. */
    public sealed interface Turn {
        /**
         * It is taken.
         *
         * @param in how long from now; the caller waits for it
         */
        record Given(Duration in) implements Turn {}

        /**
         * None is taken.
         *
         * @param until how long from now the next one would be
         */
        record None(Duration until) implements Turn {}
    }

    /**
     * @param calls at least 1
     * @param nanos nanoseconds that never go back, from any start
     */
    RateLimit(int calls, Duration stretch, LongSupplier nanos) {
        this.turns = new long[calls];
        this.stretch = stretch.toNanos();
        this.nanos = nanos;
    }

    /** By the clock of this machine that is never set. */
    public static RateLimit of(int calls, Duration stretch) {
        return new RateLimit(calls, stretch, System::nanoTime);
    }

    /**
     * @param longest that the caller would wait
     */
    public synchronized Turn take(Duration longest) {
        long now = nanos.getAsLong();
        long wait = isFull ? Math.max(0, turns[taken] + stretch - now) : 0;
        if (wait > longest.toNanos()) {
            return new Turn.None(Duration.ofNanos(wait));
        }
        turns[taken] = now + wait;
        taken = (taken + 1) % turns.length;
        isFull |= taken == 0;
        return new Turn.Given(Duration.ofNanos(wait));
    }
}
