package dev.kuri.core.balance;

import java.util.List;

/**
 * What a subscription's plan does with data.
 *
 * @param allowance what it gives for each cycle, in bytes; 0 for one that gives nothing by itself
 * @param order which data is used first; what it does not name comes after what it does
 * @param purchased how long data can be used that is bought beside the plan
 */
public record Terms(long allowance, Cycle cycle, List<Preference> order, Rollover rollover, Validity purchased) {
    /**
     * @throws IllegalArgumentException for less than nothing
     */
    public Terms {
        order = List.copyOf(order);
        if (allowance < 0) {
            throw new IllegalArgumentException("Not an allowance: " + allowance);
        }
    }

    /** What goes before other data. Among equals what ends sooner, then what came earlier. */
    public enum Preference {
        CARRIED,
        MONTHLY,
        PURCHASED,
        BONUS;

        boolean names(Lot lot) {
            return lot.origin().name().equals(name());
        }
    }
}
