package dev.kuri.core.balance;

import dev.kuri.core.balance.Fate.Lost;
import dev.kuri.core.balance.Fate.Lost.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the lots that end at one moment, with the rules of one rollover. */
final class Settlement {
    private final Instant at;
    private final Terms terms;
    private final Terms next;
    private final List<Settled> settled = new ArrayList<>();

    /** A lot and what becomes of all that it holds. */
    record Settled(Lot lot, List<Fate> fates) {
        Settled {
            fates = List.copyOf(fates);
        }
    }

    /**
     * @param at when they end
     * @param next the terms from then on
     */
    private Settlement(Instant at, Terms terms, Terms next) {
        this.at = at;
        this.terms = terms;
        this.next = next;
    }

    /**
     * @param ending those that end at that time; what would be used first is carried first
     * @param atCycleEnd whether a cycle ends with them: at other times nothing is carried
     */
    static List<Settled> of(List<Lot> ending, Instant at, Terms terms, Terms next, boolean atCycleEnd) {
        Settlement settlement = new Settlement(at, terms, next);
        switch (atCycleEnd ? terms.rollover() : new Rollover.None()) {
            case Rollover.None none -> ending.forEach(settlement::lose);
            case Rollover.NotKnown notKnown -> ending.forEach(settlement::leaveOpen);
            case Rollover.Carried rule -> settlement.carry(ending, rule);
        }
        return List.copyOf(settlement.settled);
    }

    private void lose(Lot lot) {
        settled.add(new Settled(lot, List.of(new Lost(lot.bytes(), at, Why.ENDED))));
    }

    /** Of what the plan gives for a month nobody knows; what was bought or given ends when it was said to end. */
    private void leaveOpen(Lot lot) {
        if (lot.origin() == Lot.Origin.MONTHLY) {
            settled.add(new Settled(lot, List.of(new Fate.NotConfirmed(lot.bytes(), at))));
        } else {
            lose(lot);
        }
    }

    private void carry(List<Lot> ending, Rollover.Carried rule) {
        long left = ending.stream()
                .filter(lot -> rule.origins().contains(lot.origin()))
                .mapToLong(Lot::bytes)
                .sum();
        long carried = rule.of(left, next);
        // Of what is not carried, this is over the cap, and the rest is less than a step.
        long over = Math.max(0, left - rule.cap().bytes(next));
        for (Lot lot : ending) {
            if (rule.origins().contains(lot.origin())) {
                long kept = Math.min(carried, lot.bytes());
                long cut = Math.min(over, lot.bytes() - kept);
                settled.add(new Settled(lot, fates(lot, kept, cut, rule)));
                carried -= kept;
                over -= cut;
            } else {
                lose(lot);
            }
        }
    }

    private List<Fate> fates(Lot lot, long kept, long cut, Rollover.Carried rule) {
        List<Fate> fates = new ArrayList<>();
        // It came in the cycle that ends here, and the end of a cycle is the start of the next.
        Instant until = rule.until().endOf(at.minusNanos(1), terms.cycle());
        if (kept > 0 && until != null && until.isAfter(at)) {
            fates.add(new Fate.CarriedOver(kept, at, until));
        } else if (kept > 0) {
            fates.add(new Fate.NotConfirmed(kept, at));
        }
        if (cut > 0) {
            fates.add(new Lost(cut, at, Why.OVER_THE_CAP));
        }
        long rest = lot.bytes() - kept - cut;
        if (rest > 0) {
            fates.add(new Lost(rest, at, Why.LESS_THAN_A_STEP));
        }
        return fates;
    }
}
