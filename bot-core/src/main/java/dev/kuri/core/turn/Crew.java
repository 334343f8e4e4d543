package dev.kuri.core.turn;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/** A bounded number of tasks at once. One more is refused, and its caller never waits. */
public final class Crew {
    private final Executor executor;
    private final Semaphore places;

    /**
     * @param executor runs each task on a thread of its own; may refuse one, as it does when it shuts down
     * @param most tasks at once
     */
    public Crew(Executor executor, int most) {
        this.executor = executor;
        this.places = new Semaphore(most);
    }

    /**
     * Begins a task if there is a place for it.
     *
     * @param afterwards runs when the place is free again
     * @return false if there is none
     */
    boolean begin(Runnable task, Runnable afterwards) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            executor.execute(() -> {
                run(task);
                afterwards.run();
            });
            return true;
        } catch (RejectedExecutionException e) {
            places.release();
            return false;
        }
    }

    /** How many more tasks there are places for. */
    int free() {
        return places.availablePermits();
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            places.release();
        }
    }
}
