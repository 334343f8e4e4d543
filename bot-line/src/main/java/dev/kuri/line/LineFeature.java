package dev.kuri.line;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that Kuri can do without. It is left alone for a while where LINE's 403 says that the account's plan does not
 * have it, so that it is not asked for again and again, and an operator who changes the plan need not start Kuri anew; and
 * for a moment where there was too much of it. Safe for use by many threads.
 */
final class LineFeature {
    private static final Duration WITHOUT_RIGHT = Duration.ofHours(1);

    private static final Duration TOO_MUCH = Duration.ofSeconds(1);

    private volatile Instant offUntil = Instant.MIN;

    boolean isOff(Instant now) {
        return now.isBefore(offUntil);
    }

    /** When it is tried again. */
    Instant offUntil() {
        return offUntil;
    }

    void isNotOurs(Instant now) {
        offUntil = now.plus(WITHOUT_RIGHT);
    }

    void wasTooMuch(Instant now) {
        offUntil = now.plus(TOO_MUCH);
    }
}
