package dev.kuri.core.balance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kuri.core.balance.Balance.Freshness;
import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.Holding.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is left, told alike for what the ledger reckons and for what a provider says. */
public final class Assessment {
    private final Figures figures;
    private final Clock clock;

    public Assessment(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** What is left of a subscription. */
    public Balance of(Subscription subscription) {
        return of(List.of(subscription)).getFirst();
    }

    /** What is left of each, in their order. Providers are asked side by side: the slowest of them is waited for, once. */
    public List<Balance> of(List<Subscription> subscriptions) {
        Map<ProviderKey, Figure> told = figures.of(
                subscriptions.stream().flatMap(one -> keys(one.upkeep())).collect(toUnmodifiableSet()));
        return subscriptions.stream()
                .map(one -> balance(one, one.upkeep(), told))
                .toList();
    }

    private static Stream<ProviderKey> keys(Subscription.@Nullable Upkeep upkeep) {
        return switch (upkeep) {
            case null -> Stream.empty();
            case Subscription.Upkeep.ByHand hand -> Stream.empty();
            case Subscription.Upkeep.ByProvider asked -> Stream.of(asked.key()).filter(ProviderKey::isOpen);
            case Subscription.Upkeep.AsGuest guest -> keys(guest.holders());
        };
    }

    private Balance balance(
            Subscription subscription, Subscription.@Nullable Upkeep upkeep, Map<ProviderKey, Figure> told) {
        return switch (upkeep) {
            case null -> new Balance.Untold(subscription, Balance.Why.GONE);
            case Subscription.Upkeep.ByHand hand -> reckoned(subscription, hand, clock.instant());
            case Subscription.Upkeep.ByProvider asked ->
                asked.key().isOpen()
                        ? balance(subscription, Objects.requireNonNull(told.get(asked.key())))
                        : new Balance.Untold(subscription, Balance.Why.NO_ANSWER);
            case Subscription.Upkeep.AsGuest guest -> balance(subscription, guest.holders(), told);
        };
    }

    private static Balance balance(Subscription subscription, Figure figure) {
        return switch (figure) {
            case Figure.Current current -> asked(subscription, current.holding());
            case Figure.Earlier earlier -> asked(subscription, earlier.holding(), new Freshness.Stale());
            case Figure.None none -> new Balance.Untold(subscription, none.why());
        };
    }

    /**
     * What is left of one that is kept by hand, at a time.
     *
     * @throws IllegalArgumentException for one that is not
     */
    public static Told reckoned(Subscription subscription, Instant now) {
        if (subscription.upkeep() instanceof Subscription.Upkeep.ByHand hand) {
            return reckoned(subscription, hand, now);
        }
        throw new IllegalArgumentException("Its provider knows what is left");
    }

    /** From the ledger, brought to a time. */
    private static Told reckoned(Subscription subscription, Subscription.Upkeep.ByHand hand, Instant now) {
        Ledger ledger = hand.ledger().advancedTo(now).ledger();
        List<Portion> portions = ledger.inOrderOfUse().stream()
                .map(lot -> portion(lot, ledger.fatesOf(lot)))
                .toList();
        return new Told(
                subscription,
                portions.isEmpty() ? State.DEPLETED : State.ACTIVE,
                portions,
                hand.saidAt(),
                new Freshness.Reckoned(),
                Holding.DECIMAL,
                runsOut(ledger));
    }

    /** What is left of one whose provider was just asked. */
    public static Told asked(Subscription subscription, Holding holding) {
        return asked(subscription, holding, new Freshness.Asked(holding.lag()));
    }

    private static Told asked(Subscription subscription, Holding holding, Freshness freshness) {
        return new Told(
                subscription,
                holding.state(),
                holding.packages().stream()
                        .sorted(comparing(DataPackage::endsAt, nullsLast(naturalOrder())))
                        .map(Assessment::portion)
                        .toList(),
                holding.asOf(),
                freshness,
                holding.gigabyte(),
                null);
    }

    private static Portion portion(Lot lot, List<Fate> fates) {
        return new Portion(
                lot.origin(), State.ACTIVE, lot.bytes(), 0, false, false, lot.startsAt(), lot.endsAt(), fates);
    }

    /** What a seller of packages leaves unused is gone; none of them carries anything over. */
    private static Portion portion(DataPackage data) {
        long bytes = left(data.amount());
        boolean isLost = data.endsAt() != null && bytes > 0 && data.amount() instanceof Amount.Limited;
        return new Portion(
                Lot.Origin.PURCHASED,
                data.state(),
                bytes,
                whole(data.amount()),
                data.amount() instanceof Amount.Unlimited,
                data.amount() instanceof Amount.Daily,
                data.startsAt(),
                data.endsAt(),
                isLost
                        ? List.of(new Fate.Lost(bytes, Objects.requireNonNull(data.endsAt()), Fate.Lost.Why.ENDED))
                        : List.of());
    }

    private static long left(Amount amount) {
        return switch (amount) {
            case Amount.Limited limited -> limited.remaining();
            case Amount.Daily daily -> daily.remaining();
            case Amount.Unlimited unlimited -> 0;
        };
    }

    private static long whole(Amount amount) {
        return switch (amount) {
            case Amount.Limited limited -> limited.total();
            case Amount.Daily daily -> daily.total();
            case Amount.Unlimited unlimited -> 0;
        };
    }

    /**
     * By what was used since the cycle began. Where other data may go before the month's, what is left of the month does not
     * tell how much that was.
     */
    private static @Nullable Instant runsOut(Ledger ledger) {
        if (!isMonthFirst(ledger.terms())) {
            return null;
        }
        Instant start = ledger.terms().cycle().startOf(ledger.at());
        long monthly = ledger.inOrderOfUse().stream()
                .filter(lot -> lot.origin() == Lot.Origin.MONTHLY)
                .mapToLong(Lot::bytes)
                .sum();
        long used = Math.max(0, ledger.terms().allowance() - monthly);
        Optional<Pace> pace = Pace.of(used, Duration.between(start, ledger.at()));
        return pace.flatMap(fast -> fast.runsOut(ledger)).orElse(null);
    }

    private static boolean isMonthFirst(Terms terms) {
        return terms.order().isEmpty()
                ? terms.rollover() instanceof Rollover.None
                : terms.order().getFirst() == Lot.Origin.MONTHLY;
    }
}
