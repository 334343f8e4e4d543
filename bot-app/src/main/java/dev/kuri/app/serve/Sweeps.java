package dev.kuri.app.serve;

import dev.kuri.app.mind.MindKeeper;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.InboxWorker;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every second for work that was left behind, and for changes of the configuration; forgets every minute. */
final class Sweeps implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);

    private static final long A_SECOND = 1;
    private static final long A_MINUTE = 60;

    private final BooleanSupplier hasDatabase;
    private final InboxWorker inbox;
    private final Sender sender;
    private final MindKeeper mind;
    private final Retention retention;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            3, Thread.ofPlatform().daemon().name("sweep-", 0).factory());
    private volatile boolean running;

    /**
     * @param hasDatabase whether the database is there yet
     */
    Sweeps(InboxWorker inbox, Sender sender, MindKeeper mind, Retention retention, BooleanSupplier hasDatabase) {
        this.hasDatabase = hasDatabase;
        this.inbox = inbox;
        this.sender = sender;
        this.mind = mind;
        this.retention = retention;
    }

    @Override
    public void start() {
        every(A_SECOND, "inbox", withDatabase(inbox::sweep));
        every(A_SECOND, "outbox", withDatabase(sender::sweep));
        every(A_SECOND, "configuration", mind::reloadIfChanged);
        every(A_MINUTE, "retention", withDatabase(retention::run));
        running = true;
    }

    private Runnable withDatabase(Runnable work) {
        return () -> {
            if (hasDatabase.getAsBoolean()) {
                work.run();
            }
        };
    }

    private void every(long seconds, String name, Runnable work) {
        // Runs until the timer is shut down; nobody waits for it.
        ScheduledFuture<?> unused =
                timer.scheduleWithFixedDelay(() -> runSafely(name, work), 1, seconds, TimeUnit.SECONDS);
    }

    /** A timer forgets a task that throws. */
    private static void runSafely(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The sweep of the {} failed and is tried again", name, e);
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
