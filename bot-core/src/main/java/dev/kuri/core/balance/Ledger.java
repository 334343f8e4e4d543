package dev.kuri.core.balance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kuri.core.balance.Lot.Origin;
import dev.kuri.core.balance.Settlement.Settled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a subscription at a time, by the rules of its plan. A value: whatever happens to it gives a new one, and
 * tells what became of every byte.
 *
 * @param terms the rules of the cycle that holds {@code at}
 * @param ordered the terms from the next cycle on; null if they stay
 * @param lots what is left, in the order in which it came
 * @param at the time that it tells of
 */
public record Ledger(Terms terms, @Nullable Terms ordered, List<Lot> lots, Instant at) {
    public Ledger {
        lots = List.copyOf(lots);
    }

    /**
     * What happened, and what is left after it.
     *
     * @param happenings in the order in which they happened
     */
    public record Change(Ledger ledger, List<Happening> happenings) {
        public Change {
            happenings = List.copyOf(happenings);
        }
    }

    /** A cycle's beginning: the whole allowance and nothing else. */
    public static Ledger opening(Terms terms, Instant at) {
        return new Ledger(terms, null, granted(terms, at).stream().toList(), at);
    }

    /** All that may be used now. */
    public long remaining() {
        return usable().mapToLong(Lot::bytes).sum();
    }

    /** Lots that may be used now, in the order in which they will be. */
    public List<Lot> inOrderOfUse() {
        return usable().sorted(firstUsedFirst(terms)).toList();
    }

    /**
     * Lets time pass: lots end, are carried over, and new cycles bring their allowance.
     *
     * @param now if it is not after {@link #at}, nothing happens
     */
    public Change advancedTo(Instant now) {
        List<Happening> happenings = new ArrayList<>();
        Ledger ledger = this;
        for (Instant next = ledger.nextEnd(); !next.isAfter(now); next = ledger.nextEnd()) {
            ledger = ledger.at(next, happenings);
        }
        Instant later = now.isAfter(ledger.at) ? now : ledger.at;
        return new Change(new Ledger(ledger.terms, ledger.ordered, ledger.lots, later), happenings);
    }

    /**
     * Uses data, in the order of the plan. What is used beyond what there is, is told as unmet.
     *
     * @param bytes at least 0
     */
    public Change using(long bytes) {
        List<Lot> left = new ArrayList<>(lots);
        List<Happening> happenings = new ArrayList<>();
        long open = bytes;
        for (Lot lot : inOrderOfUse()) {
            long taken = Math.min(open, lot.bytes());
            if (taken > 0) {
                replace(left, lot, lot.bytes() - taken);
                happenings.add(new Happening.Used(lot.origin(), taken, at));
                open -= taken;
            }
        }
        if (open > 0) {
            happenings.add(new Happening.Unmet(open, at));
        }
        return new Change(with(left), happenings);
    }

    /**
     * Adds what was bought or given.
     *
     * @param until null to have it end as the plan says of bought data, or never if it says nothing
     */
    public Change adding(Origin origin, long bytes, @Nullable Instant until) {
        Instant end =
                until == null && origin == Origin.PURCHASED ? terms.purchased().endOf(at, terms.cycle()) : until;
        return adding(new Lot(origin, bytes, at, end));
    }

    /**
     * Gives what ends at one time another end, as a renewal does.
     *
     * @param until after now
     */
    public Ledger extending(Instant end, Instant until) {
        return with(lots.stream()
                .map(lot -> end.equals(lot.endsAt()) ? lot.ending(until) : lot)
                .toList());
    }

    /**
     * Takes over what the person sees elsewhere: less was used, in order; of more nobody knows whence it is, so it fills
     * the month's allowance first, and what is beyond it counts as carried where the plan carries, else as given.
     *
     * @param remaining bytes, at least 0
     */
    public Change correctedTo(long remaining) {
        long difference = remaining - remaining();
        if (difference <= 0) {
            return using(-difference);
        }
        long missing = Math.max(0, terms.allowance() - sumOf(Origin.MONTHLY));
        long monthly = Math.min(difference, missing);
        Origin other = terms.rollover() instanceof Rollover.Carried ? Origin.CARRIED : Origin.BONUS;
        Change first = monthly == 0 ? new Change(this, List.of()) : adding(cycleLot(Origin.MONTHLY, monthly));
        if (monthly == difference) {
            return first;
        }
        Change second = first.ledger().adding(cycleLot(other, difference - monthly));
        return new Change(
                second.ledger(),
                Stream.concat(first.happenings().stream(), second.happenings().stream())
                        .toList());
    }

    /** Orders another plan, or another size, from the next cycle on, as Japanese providers change it. */
    public Ledger ordering(Terms next) {
        return new Ledger(terms, next, lots, at);
    }

    /** What becomes of what is left of a lot, if nothing of it is used. */
    public List<Fate> fatesOf(Lot lot) {
        if (lot.endsAt() == null) {
            return List.of(new Fate.Lasts(lot.bytes()));
        }
        return settle(lot.endsAt()).stream()
                .filter(settled -> settled.lot().equals(lot))
                .findFirst()
                .map(Settled::fates)
                .orElseThrow(() -> new IllegalArgumentException("Not a lot of this ledger"));
    }

    private Change adding(Lot lot) {
        List<Lot> more = new ArrayList<>(lots);
        Optional<Lot> same = lots.stream()
                .filter(other -> other.origin() == lot.origin() && other.isUsableAt(at))
                .filter(other -> lot.endsAt() != null && lot.endsAt().equals(other.endsAt()))
                .findFirst();
        // Nobody tells apart what came of the same and goes with the same.
        same.ifPresentOrElse(
                other -> more.set(lots.indexOf(other), other.holding(other.bytes() + lot.bytes())),
                () -> more.add(lot));
        return new Change(with(more), List.of(new Happening.Came(lot.origin(), lot.bytes(), at)));
    }

    private Lot cycleLot(Origin origin, long bytes) {
        return new Lot(origin, bytes, at, terms.cycle().endOf(at));
    }

    private Instant nextEnd() {
        return lots.stream()
                .map(Lot::endsAt)
                .filter(Objects::nonNull)
                .reduce(terms.cycle().endOf(at), (a, b) -> a.isBefore(b) ? a : b);
    }

    /** At one moment at which something ends. */
    private Ledger at(Instant end, List<Happening> happenings) {
        List<Lot> left = new ArrayList<>(lots);
        for (Settled settled : settle(end)) {
            left.remove(settled.lot());
            for (Fate fate : settled.fates()) {
                happenings.add(new Happening.Ended(settled.lot().origin(), fate));
                if (fate instanceof Fate.CarriedOver carried) {
                    left.add(new Lot(Origin.CARRIED, carried.bytes(), end, carried.until()));
                }
            }
        }
        if (!isCycleEnd(end)) {
            return new Ledger(terms, ordered, left, end);
        }
        Terms next = next();
        Optional<Lot> granted = granted(next, end);
        granted.ifPresent(lot -> {
            left.add(lot);
            happenings.add(new Happening.Came(lot.origin(), lot.bytes(), end));
        });
        return new Ledger(next, null, left, end);
    }

    private List<Settled> settle(Instant end) {
        List<Lot> ending = lots.stream()
                .filter(lot -> end.equals(lot.endsAt()))
                .sorted(firstUsedFirst(terms))
                .toList();
        return Settlement.of(ending, end, terms, next(), isCycleEnd(end));
    }

    private boolean isCycleEnd(Instant end) {
        return end.equals(terms.cycle().endOf(at));
    }

    private Terms next() {
        return ordered == null ? terms : ordered;
    }

    private static Optional<Lot> granted(Terms terms, Instant from) {
        return terms.allowance() == 0
                ? Optional.empty()
                : Optional.of(new Lot(
                        Origin.MONTHLY, terms.allowance(), from, terms.cycle().endOf(from)));
    }

    private Stream<Lot> usable() {
        return lots.stream().filter(lot -> lot.isUsableAt(at));
    }

    private long sumOf(Origin origin) {
        return usable().filter(lot -> lot.origin() == origin)
                .mapToLong(Lot::bytes)
                .sum();
    }

    private Ledger with(List<Lot> others) {
        return new Ledger(terms, ordered, others, at);
    }

    private static void replace(List<Lot> lots, Lot lot, long left) {
        int place = lots.indexOf(lot);
        if (left == 0) {
            lots.remove(place);
        } else {
            lots.set(place, lot.holding(left));
        }
    }

    private static Comparator<Lot> firstUsedFirst(Terms terms) {
        return comparingInt((Lot lot) -> rank(lot, terms))
                .thenComparing(Lot::endsAt, nullsLast(naturalOrder()))
                .thenComparing(comparing(Lot::startsAt));
    }

    private static int rank(Lot lot, Terms terms) {
        int place = terms.order().indexOf(lot.origin());
        return place < 0 ? terms.order().size() : place;
    }
}
