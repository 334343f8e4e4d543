package dev.kuri.app.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves an endpoint alone that fails again and again, so that people do not wait for it in vain. */
final class Pause {
    /** Ours: one or two failures happen to everybody. */
    private static final int FAILURES = 3;

    private static final Duration LENGTH = Duration.ofMinutes(1);

    /** An endpoint may ask for more than is sensible. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private Instant until = Instant.MIN;
    private int failures;

    Pause(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isOn() {
        return clock.instant().isBefore(until);
    }

    synchronized void worked() {
        failures = 0;
    }

    /** Counts a failure; after a pause a single one begins the next. */
    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            until = clock.instant().plus(LENGTH);
        }
    }

    /** Begins at once, for as long as the endpoint asked. */
    synchronized void asked(Duration wish) {
        until = clock.instant().plus(wish.compareTo(LONGEST) > 0 ? LONGEST : wish);
    }
}
