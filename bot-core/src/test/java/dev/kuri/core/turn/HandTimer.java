package dev.kuri.core.turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A timer without threads: its time passes by hand, and what falls due is done by whoever lets it pass. */
final class HandTimer extends ScheduledThreadPoolExecutor {
    private final List<Task> tasks = new ArrayList<>();
    private Duration now = Duration.ZERO;

    HandTimer() {
        super(0);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        Task task = new Task(command, now.plus(first, unit.toChronoUnit()), Duration.of(delay, unit.toChronoUnit()));
        tasks.add(task);
        return task;
    }

    void advance(Duration by) {
        Duration end = now.plus(by);
        for (Optional<Task> due = due(end); due.isPresent(); due = due(end)) {
            now = due.get().at;
            due.get().runOnce();
        }
        now = end;
    }

    /** Whether nothing is left to fall due. */
    boolean isIdle() {
        return tasks.stream().allMatch(Task::isDone);
    }

    private Optional<Task> due(Duration end) {
        return tasks.stream()
                .filter(task -> !task.isDone() && task.at.compareTo(end) <= 0)
                .min(Comparator.comparing(task -> task.at));
    }

    /** Ends with its first failure, as those of a real timer do. */
    private static final class Task extends FutureTask<String> implements ScheduledFuture<String> {
        private final Duration delay;
        private Duration at;

        Task(Runnable command, Duration at, Duration delay) {
            super(command, "");
            this.at = at;
            this.delay = delay;
        }

        void runOnce() {
            runAndReset();
            at = at.plus(delay);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
