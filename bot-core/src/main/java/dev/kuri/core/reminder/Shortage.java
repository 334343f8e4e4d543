package dev.kuri.core.reminder;

import static java.util.Comparator.naturalOrder;

import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How little is left of a subscription, and until when. */
final class Shortage {
    private Shortage() {}

    /** Empty where data has no limit or comes anew each day, and where nobody knows until when a shortage would last. */
    static Optional<Occasion> of(Told told, Instant now) {
        boolean isEndless = told.portions().stream()
                .anyMatch(portion -> portion.usable() && (portion.unlimited() || portion.perDay()));
        if (isEndless) {
            return Optional.empty();
        }
        return Occasions.ledger(told, now)
                .filter(ledger -> ledger.terms().allowance() > 0)
                .map(ledger -> ofMonth(told, ledger))
                .or(() -> ofPackages(told));
    }

    /** Held against what a month gives, whatever was carried over or bought beside it. */
    private static Occasion ofMonth(Told told, Ledger ledger) {
        return new Occasion.Low(
                told.subscription().id(),
                ledger.terms().cycle().endOf(ledger.at()),
                told.remaining(),
                ledger.terms().allowance(),
                told.runsOut() != null);
    }

    private static Optional<Occasion> ofPackages(Told told) {
        List<Portion> toUse = inState(told, List.of(State.ACTIVE, State.NOT_STARTED, State.QUEUED));
        List<Portion> portions = toUse.isEmpty() ? inState(told, List.of(State.DEPLETED)) : toUse;
        boolean isKnown = portions.stream().allMatch(portion -> portion.whole() > 0);
        long whole = isKnown ? portions.stream().mapToLong(Portion::whole).sum() : 0;
        return portions.stream()
                .map(Portion::endsAt)
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .map(end -> new Occasion.Low(
                        told.subscription().id(),
                        end,
                        portions.stream().mapToLong(Portion::bytes).sum(),
                        whole,
                        told.runsOut() != null));
    }

    private static List<Portion> inState(Told told, List<State> states) {
        return told.portions().stream()
                .filter(portion -> states.contains(portion.state()) && !portion.unlimited() && !portion.perDay())
                .toList();
    }
}
