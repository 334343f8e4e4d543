package dev.kuri.core.reminder;

import java.time.Instant;

/**
 * When one lead makes a reminder due.
 *
 * @param dropAfter from then on it is of no use
 */
record Due(Lead lead, Instant at, Instant dropAfter) {
    boolean isOfUse() {
        return at.isBefore(dropAfter);
    }

    boolean isAhead(Instant now) {
        return isOfUse() && !at.isBefore(now);
    }
}
