package dev.kuri.core.turn;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A bounded number of tasks at once, and hardly any while there is much to do that is urgent. Whoever finds no place for
 * one more never waits.
 */
public final class Crew {
    /** So much that is urgent goes on at once only if there is more of it than is done. */
    static final int RUSH = 16;

    /** Tasks at once in a rush. Measured: with 16 webhooks gain little, with 4 answers lose much. */
    static final int TASKS_IN_A_RUSH = 8;

    /** A rush lasts on for so long: what is committed together ends together, and then there is none for a moment. */
    static final Duration LULL = Duration.ofMillis(100);

    private final Executor executor;
    private final int most;
    private final LongSupplier nanos;
    private int taken;
    private int urgent;
    private long calmAt;

    /**
     * @param executor runs each task on a thread of its own; may refuse one, as it does when it shuts down
     * @param most tasks at once
     */
    public Crew(Executor executor, int most) {
        this(executor, most, System::nanoTime);
    }

    /**
     * @param nanos monotonic time
     */
    Crew(Executor executor, int most, LongSupplier nanos) {
        this.executor = executor;
        this.most = most;
        this.nanos = nanos;
        this.calmAt = nanos.getAsLong();
    }

    /** Does on this thread, at once, what tasks may have to wait for. */
    <T> T urgently(Supplier<T> work) {
        beginUrgent();
        try {
            return work.get();
        } finally {
            endUrgent();
        }
    }

    /**
     * Takes places for tasks that are to come.
     *
     * @return how many there were, at most as many as asked for
     */
    synchronized int enter(int atMost) {
        boolean rush = calmAt - nanos.getAsLong() > 0;
        int free = (rush ? Math.min(most, TASKS_IN_A_RUSH) : most) - taken;
        int places = Math.clamp(free, 0, atMost);
        taken += places;
        return places;
    }

    /** Gives places back that are not needed. */
    synchronized void leave(int places) {
        taken -= places;
    }

    /**
     * Begins a task in a place that was taken for it.
     *
     * @param afterwards runs when the place is free again
     * @return false if no thread is there for it; the place is free again
     */
    boolean begin(Runnable task, Runnable afterwards) {
        try {
            executor.execute(() -> {
                run(task);
                afterwards.run();
            });
            return true;
        } catch (RejectedExecutionException e) {
            leave(1);
            return false;
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            leave(1);
        }
    }

    private synchronized void beginUrgent() {
        urgent++;
        if (urgent >= RUSH) {
            calmAt = nanos.getAsLong() + LULL.toNanos();
        }
    }

    private synchronized void endUrgent() {
        urgent--;
    }
}
