package dev.kuri.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the poller while the application runs. Starts last and stops first, as Spring's default phase has it. */
final class TelegramPolling implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TelegramPolling.class);

    /** Enough for updates that have come to be kept; those that have not will come again. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final TelegramPoller poller;
    private @Nullable Running running;

    TelegramPolling(TelegramPoller poller) {
        this.poller = poller;
    }

    @Override
    public synchronized void start() {
        if (running == null) {
            CompletableFuture<Void> stopped = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual().name("telegram-poller").start(() -> poller.pollUntil(stopped));
            running = new Running(thread, stopped);
        }
    }

    /** Does not interrupt: an interrupted write closes an embedded database. */
    @Override
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        running.stopped().complete(null);
        try {
            if (!running.thread().join(GRACE)) {
                log.warn("The poller was still busy after {} s", GRACE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private record Running(Thread thread, CompletableFuture<Void> stopped) {}
}
