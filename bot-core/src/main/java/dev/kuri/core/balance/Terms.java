package dev.kuri.core.balance;

import java.util.List;

/**
 * What a subscription's plan does with data.
 *
 * @param allowance what it gives for each cycle, in bytes; 0 for one that gives nothing by itself
 * @param order which data is used first; what it does not name comes after what it does. Among equals what ends sooner is
 *     used first, then what came earlier
 * @param purchased how long data can be used that is bought beside the plan
 */
public record Terms(long allowance, Cycle cycle, List<Lot.Origin> order, Rollover rollover, Validity purchased) {
    /**
     * @throws IllegalArgumentException for less than nothing
     */
    public Terms {
        order = List.copyOf(order);
        if (allowance < 0) {
            throw new IllegalArgumentException("Not an allowance: " + allowance);
        }
    }
}
