package dev.kuri.core.balance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How fast data is used.
 *
 * @param bytesADay at least 0
 */
public record Pace(long bytesADay) {
    /** Less says more of the hour than of the person. */
    private static final Duration LEAST = Duration.ofHours(12);

    /**
     * @throws IllegalArgumentException for less than nothing
     */
    public Pace {
        if (bytesADay < 0) {
            throw new IllegalArgumentException("Not a pace: " + bytesADay);
        }
    }

    /**
     * What was used in a while.
     *
     * @return empty if the while is too short to say
     */
    public static Optional<Pace> of(long used, Duration during) {
        return during.compareTo(LEAST) < 0
                ? Optional.empty()
                : Optional.of(
                        new Pace((long) ((double) used * Duration.ofDays(1).toSeconds() / during.toSeconds())));
    }

    /**
     * When nothing is left at this pace, with the order of use and the ends of the lots.
     *
     * @return empty if it lasts to the end of the cycle, when more comes or all is counted anew
     */
    public Optional<Instant> runsOut(Ledger ledger) {
        Ledger now = ledger;
        Instant end = ledger.terms().cycle().endOf(ledger.at());
        while (now.at().isBefore(end)) {
            List<Lot> lots = now.inOrderOfUse();
            if (lots.isEmpty()) {
                return Optional.of(now.at());
            }
            Lot first = lots.getFirst();
            Instant until = first.endsAt() == null || first.endsAt().isAfter(end) ? end : first.endsAt();
            Instant empty = emptied(first.bytes(), now.at());
            if (!empty.isBefore(until)) {
                now = now.using(usedBetween(now.at(), until))
                        .ledger()
                        .advancedTo(until)
                        .ledger();
            } else {
                now = now.using(first.bytes()).ledger().advancedTo(empty).ledger();
            }
        }
        return Optional.empty();
    }

    private Instant emptied(long bytes, Instant from) {
        if (bytesADay == 0) {
            return Instant.MAX;
        }
        // At least one second, so that time passes.
        double seconds = Math.ceil((double) bytes * Duration.ofDays(1).toSeconds() / bytesADay);
        return from.plusSeconds((long) Math.max(1, seconds));
    }

    private long usedBetween(Instant from, Instant to) {
        return (long) ((double) bytesADay
                * Duration.between(from, to).toSeconds()
                / Duration.ofDays(1).toSeconds());
    }
}
