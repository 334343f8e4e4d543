package dev.kuri.telegram;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.backoff.BackOffExecution;

/**
 * Introduces us to Telegram when the application starts: a refused token ends the start, an unreachable Telegram does not
 * and is asked again until it answers.
 */
final class TelegramSignOn implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TelegramSignOn.class);

    private final TelegramAccount account;
    private final Runnable whenKnown;
    private final Supplier<BackOffExecution> pauses;
    private volatile CompletableFuture<Void> stopped = CompletableFuture.completedFuture(null);

    /**
     * @param whenKnown done once, after Telegram has answered
     * @param pauses the waits between questions that were not answered, from the first one on
     */
    TelegramSignOn(TelegramAccount account, Runnable whenKnown, Supplier<BackOffExecution> pauses) {
        this.account = account;
        this.whenKnown = whenKnown;
        this.pauses = pauses;
    }

    /**
     * Waits for the first answer, and for no other.
     *
     * @throws TelegramRefusedException when Telegram knows no bot with this token
     */
    @Override
    public void start() {
        CompletableFuture<Void> stop = new CompletableFuture<>();
        boolean known = account.check();
        stopped = stop;
        Thread.ofVirtual().name("telegram-sign-on").start(() -> finish(known, stop));
    }

    @Override
    public void stop() {
        stopped.complete(null);
    }

    @Override
    public boolean isRunning() {
        return !stopped.isDone();
    }

    /** Before the web server and the poller, so that a refused token is said before anything else happens. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void finish(boolean known, CompletableFuture<Void> stop) {
        try {
            BackOffExecution pause = pauses.get();
            for (boolean done = known; !done; done = account.check()) {
                if (isStoppedWithin(pause.nextBackOff(), stop)) {
                    return;
                }
            }
            whenKnown.run();
        } catch (TelegramRefusedException e) {
            log.error("{}; nothing can be sent until it is replaced", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nobody ends the start with an exception", e);
        }
    }

    private static boolean isStoppedWithin(long millis, CompletableFuture<Void> stop)
            throws InterruptedException, ExecutionException {
        try {
            stop.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
