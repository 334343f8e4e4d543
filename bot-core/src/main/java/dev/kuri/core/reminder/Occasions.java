package dev.kuri.core.reminder;

import static java.util.Comparator.naturalOrder;

import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Fate;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Validity;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what there is to be reminded of, in what is left of a subscription and in what is claimed of it. */
public final class Occasions {
    private final ClaimResolver claims;

    public Occasions(ClaimResolver claims) {
        this.claims = claims;
    }

    /**
     * Facts that are to come, the reset that was the last one, and how much is left, each fact once.
     */
    public List<Occasion> of(Told told, Instant now) {
        return Stream.of(ends(told), keepAlive(told, now), resets(told, now), Shortage.of(told, now).stream())
                .<Occasion>flatMap(facts -> facts)
                .filter(fact -> fact.kind() == Kind.RESET || fact.at().isAfter(now))
                .distinct()
                .toList();
    }

    private static Stream<Occasion> ends(Told told) {
        return told.portions().stream()
                .filter(Occasions::isGoneAtItsEnd)
                .flatMap(portion -> end(told.subscription().id(), portion).stream());
    }

    /** What is carried over does not end, even in part: the reset tells of the rest. */
    private static boolean isGoneAtItsEnd(Portion portion) {
        boolean isAny = portion.bytes() > 0 || portion.unlimited() || portion.perDay();
        return isAny && portion.usable() && portion.fates().stream().noneMatch(Fate.CarriedOver.class::isInstance);
    }

    private static Optional<Occasion> end(UUID subscription, Portion portion) {
        Instant at = portion.endsAt();
        if (at == null) {
            return Optional.empty();
        }
        return switch (portion.origin()) {
            // Comes anew with each month: the reset tells of it.
            case MONTHLY -> Optional.empty();
            case CARRIED -> Optional.of(new Occasion.Dated(Kind.CARRIED_ENDS, subscription, at));
            case PURCHASED, BONUS -> Optional.of(new Occasion.Dated(Kind.ENDS, subscription, at));
        };
    }

    private Stream<Occasion> keepAlive(Told told, Instant now) {
        Optional<Instant> last =
                Stream.concat(remembered(told.subscription()), purchases(told)).max(naturalOrder());
        return last
                .flatMap(purchase -> keepAlive(told.subscription(), now)
                        .map(rule -> new Validity.Days(rule.days()).endOf(purchase, Cycle.CALENDAR_MONTH)))
                .<Occasion>map(end ->
                        new Occasion.Dated(Kind.KEEP_ALIVE, told.subscription().id(), end))
                .stream();
    }

    /** What is left does not tell of what is used up. */
    private static Stream<Instant> remembered(Subscription subscription) {
        return subscription.keptByHand().map(Subscription.Upkeep.ByHand::boughtAt).stream();
    }

    private static Stream<Instant> purchases(Told told) {
        return told.portions().stream()
                .filter(portion -> portion.origin() == Lot.Origin.PURCHASED)
                .map(Portion::startsAt)
                .filter(Objects::nonNull);
    }

    private Optional<Fact.KeepAlive> keepAlive(Subscription subscription, Instant now) {
        return claims.resolve(Topic.RENEWAL, subscription.subject(), Map.of(), LocalDate.ofInstant(now, Cycle.ZONE))
                .flatMap(resolution -> resolution.claim().facts().stream()
                        .filter(Fact.KeepAlive.class::isInstance)
                        .map(Fact.KeepAlive.class::cast)
                        .findFirst());
    }

    /** Of a reset that was before the person said what is left, nobody knows what it took. */
    private static Stream<Occasion> resets(Told told, Instant now) {
        return ledger(told, now)
                .filter(ledger -> ledger.terms().allowance() > 0)
                .map(ledger -> ledger.terms().cycle())
                .map(cycle -> Stream.of(cycle.startOf(now), cycle.endOf(now)))
                .orElseGet(Stream::empty)
                .filter(reset -> reset.isAfter(told.asOf()))
                .map(reset -> new Occasion.Dated(Kind.RESET, told.subscription().id(), reset));
    }

    /** Empty where the provider is asked. */
    static Optional<Ledger> ledger(Told told, Instant now) {
        return told.subscription()
                .keptByHand()
                .map(hand -> hand.ledger().advancedTo(now).ledger());
    }
}
