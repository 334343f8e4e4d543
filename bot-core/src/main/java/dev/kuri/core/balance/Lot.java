package dev.kuri.core.balance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An amount of data with one origin and one end.
 *
 * @param bytes what is left of it, at least 1
 * @param startsAt from when it may be used
 * @param endsAt the first instant at which it may not be used any more; null if it has no end, or none that is known
 */
public record Lot(
        Origin origin,
        long bytes,
        Instant startsAt,
        @Nullable Instant endsAt) {
    /**
     * @throws IllegalArgumentException if it holds nothing, or ends before it starts
     */
    public Lot {
        if (bytes <= 0) {
            throw new IllegalArgumentException("A lot holds something: " + bytes);
        }
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A lot ends after it starts: " + startsAt + " to " + endsAt);
        }
    }

    /** Where data comes from. */
    public enum Origin {
        /** What the plan gives for each cycle. */
        MONTHLY,
        /** What was left of an earlier cycle. */
        CARRIED,
        /** What was bought beside the plan, or as a package. */
        PURCHASED,
        /** What was given: by a campaign, by a code, by somebody else. */
        BONUS
    }

    boolean isUsableAt(Instant time) {
        return !time.isBefore(startsAt) && !endsBy(time);
    }

    boolean endsBy(Instant time) {
        return endsAt != null && !endsAt.isAfter(time);
    }

    /** The same with another end. */
    Lot ending(Instant end) {
        return new Lot(origin, bytes, startsAt, end);
    }

    /** The same with another amount. */
    Lot holding(long left) {
        return new Lot(origin, left, startsAt, endsAt);
    }
}
