package dev.kuri.line;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that an account's plan may not have. LINE's 403 switches it off for a while, so that it is not asked for again
 * and again, and an operator who changes the plan need not start Kuri anew. Safe for use by many threads.
 */
final class LineFeature {
    private static final Duration PAUSE = Duration.ofHours(1);

    private volatile Instant offUntil = Instant.MIN;

    boolean isOff(Instant now) {
        return now.isBefore(offUntil);
    }

    /** When it is tried again. */
    Instant offUntil() {
        return offUntil;
    }

    void switchOff(Instant now) {
        offUntil = now.plus(PAUSE);
    }
}
