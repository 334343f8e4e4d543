package dev.kuri.core.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a person says about the data of a subscription that is kept by hand. */
public sealed interface Statement {
    /** So many bytes are left. */
    record Left(long bytes) implements Statement {}

    /** So many percent of what the plan gives are left. */
    record LeftOfAll(BigDecimal percent) implements Statement {}

    /** So many bytes were used since the cycle began. */
    record Used(long bytes) implements Statement {}

    /** So many percent of what the plan gives were used since the cycle began. */
    record UsedOfAll(BigDecimal percent) implements Statement {}

    /** So many bytes were used since the last time that anything was said. */
    record UsedSince(long bytes) implements Statement {}

    /** All of what the plan gives is there. */
    static Statement full() {
        return new LeftOfAll(BigDecimal.valueOf(100));
    }

    /**
     * The ledger after it was said.
     *
     * @param now a ledger that was brought to the time at which it is said
     * @return empty for a part of a whole that is not known
     */
    default Optional<Ledger> on(Ledger now) {
        long allowance = now.terms().allowance();
        return switch (this) {
            case Left left -> Optional.of(now.correctedTo(left.bytes).ledger());
            case Used used ->
                Optional.of(now.correctedTo(withoutUse(now, used.bytes)).ledger());
            case UsedSince used -> Optional.of(now.using(used.bytes).ledger());
            case LeftOfAll left -> allowance == 0 ? Optional.empty() : new Left(share(allowance, left.percent)).on(now);
            case UsedOfAll used -> allowance == 0 ? Optional.empty() : new Used(share(allowance, used.percent)).on(now);
        };
    }

    /** What there was at the cycle's beginning is the allowance, and what is there beside the month's data. */
    private static long withoutUse(Ledger now, long used) {
        long others = now.inOrderOfUse().stream()
                .filter(lot -> lot.origin() != Lot.Origin.MONTHLY)
                .mapToLong(Lot::bytes)
                .sum();
        return Math.max(0, now.terms().allowance() + others - used);
    }

    private static long share(long whole, BigDecimal percent) {
        return BigDecimal.valueOf(whole)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValue();
    }
}
