package dev.kuri.core.channel;

import java.time.Duration;

/** How long to leave a delivery alone when the platform names no wait of its own: doubling, and spread. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);

    /** About a minute: somebody waits for the answer, and asking a platform that is down once a minute hurts nobody. */
    private static final int MOST_DOUBLINGS = 6;

    /** The delivery's id spreads what failed together by up to a half. */
    private static final int SPREAD = 512;

    private Backoff() {}

    /** Doubles from try to try; the same delivery waits as long on every node. */
    public static Duration pause(Delivery delivery) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(delivery.earlier().taken(), MOST_DOUBLINGS));
        long spread = Math.floorMod(delivery.id().hashCode(), SPREAD);
        return pause.plus(pause.multipliedBy(spread).dividedBy(2L * SPREAD));
    }
}
