package dev.kuri.core.outbox;

import java.time.Duration;

/**
 * So many messages a second, evenly. What was not used in one moment is not saved up for later ones, so that within a second
 * there are never more than that and a tenth of it.
 */
final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MOMENTS = 10;

    private final double perNano;
    private final int most;
    private double ready;
    private long seenAt = System.nanoTime();

    /**
     * @param perSecond at least 1
     */
    Pace(int perSecond) {
        this.perNano = (double) perSecond / SECOND;
        this.most = Math.max(1, perSecond / MOMENTS);
        this.ready = most;
    }

    /** One now, if it may be. */
    synchronized boolean tryTake() {
        if (ready() < 1) {
            return false;
        }
        ready--;
        return true;
    }

    /**
     * As many as may be now; waits while that is none.
     *
     * @return 1 to {@code atMost}; 0 if the thread was interrupted
     */
    int take(int atMost) {
        int taken = takeNow(atMost);
        while (taken == 0) {
            try {
                Thread.sleep(Duration.ofSeconds(1).dividedBy(MOMENTS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            }
            taken = takeNow(atMost);
        }
        return taken;
    }

    /** What was taken and is not needed. */
    synchronized void giveBack(int unused) {
        ready = Math.min(most, ready + unused);
    }

    private synchronized int takeNow(int atMost) {
        int taken = Math.min(atMost, (int) ready());
        ready -= taken;
        return taken;
    }

    private double ready() {
        long now = System.nanoTime();
        ready = Math.min(most, ready + (now - seenAt) * perNano);
        seenAt = now;
        return ready;
    }
}
