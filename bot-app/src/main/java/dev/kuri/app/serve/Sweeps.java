package dev.kuri.app.serve;

import dev.kuri.core.outbox.Sender;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the sweeps, each by itself, for as long as the server runs. Every node makes all of them. */
final class Sweeps implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);

    private static final long FIRST_AFTER_MILLIS = 1_000;

    /** What the inbox and the outbox find they hand on; the longest of the others leave them room. */
    private static final int THREADS = 6;

    private final List<Sweep> all;
    private final Sender sender;
    private final BooleanSupplier hasDatabase;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("sweep-", 0).factory());
    private volatile boolean running;

    /**
     * @param sender sends nothing any more when the sweeps have ended
     * @param hasDatabase whether the database is there yet
     */
    Sweeps(List<Sweep> all, Sender sender, BooleanSupplier hasDatabase) {
        this.all = List.copyOf(all);
        this.sender = sender;
        this.hasDatabase = hasDatabase;
    }

    @Override
    public void start() {
        all.forEach(this::start);
        running = true;
    }

    private void start(Sweep sweep) {
        // Runs until the timer is shut down; nobody waits for it.
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(
                () -> runSafely(sweep), FIRST_AFTER_MILLIS, sweep.interval().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A timer forgets a task that throws. */
    private void runSafely(Sweep sweep) {
        try {
            if (!sweep.needsDatabase() || hasDatabase.getAsBoolean()) {
                sweep.work().run();
            }
        } catch (RuntimeException e) {
            LOG.error("The sweep of the {} failed and is tried again", sweep.name(), e);
        }
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
        sender.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
