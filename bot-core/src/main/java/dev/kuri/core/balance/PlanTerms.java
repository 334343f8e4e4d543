package dev.kuri.core.balance;

import static java.util.stream.Collectors.toCollection;

import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Resolution;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.knowledge.Topic;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a plan does with data out of what is claimed of it. What nobody claims is not known; it is never guessed. */
public final class PlanTerms {
    /** One byte: nothing is cut. */
    private static final long SMALLEST_STEP = 1;

    private final ClaimResolver claims;

    public PlanTerms(ClaimResolver claims) {
        this.claims = claims;
    }

    /**
     * A plan's terms.
     *
     * @param allowance bytes that the plan gives for each cycle
     * @param day on which the claims have to be in force
     */
    public Terms of(Subject subject, long allowance, Cycle cycle, LocalDate day) {
        Optional<Claim> rollover = claim(Topic.ROLLOVER, subject, Map.of(), day);
        Optional<Claim> purchased = claim(Topic.ROLLOVER, subject, Map.of(Condition.ORIGIN, "purchased"), day);
        Optional<Claim> topUp = claim(Topic.TOPUP, subject, Map.of(), day);
        return new Terms(
                allowance,
                cycle,
                order(Stream.of(rollover, topUp).flatMap(Optional::stream).toList()),
                rollover.map(claim -> rollover(claim, allowance)).orElseGet(Rollover.NotKnown::new),
                purchased(Stream.of(purchased.filter(claim -> isOfPurchases(claim, rollover)), topUp)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private Optional<Claim> claim(Topic topic, Subject subject, Map<Condition, String> stated, LocalDate day) {
        return claims.resolve(topic, subject, stated, day).map(Resolution::claim);
    }

    /** Where no claim speaks of bought data, the one of data in general is found again: that one does not count. */
    private static boolean isOfPurchases(Claim claim, Optional<Claim> general) {
        return general.filter(claim::equals).isEmpty();
    }

    private static Rollover rollover(Claim claim, long allowance) {
        return switch (claim.verdict()) {
            case NO -> new Rollover.None();
            case UNKNOWN, CONDITIONAL -> new Rollover.NotKnown();
            case YES ->
                new Rollover.Carried(
                        origins(claim),
                        validity(claim).orElseGet(Validity.NotKnown::new),
                        first(claim, Fact.Step.class)
                                .map(step -> step.amount().bytes())
                                .orElse(SMALLEST_STEP),
                        first(claim, Fact.Cap.class)
                                .map(cap -> cap(cap, allowance))
                                .orElseGet(Rollover.Cap.None::new));
        };
    }

    private static Set<Lot.Origin> origins(Claim claim) {
        EnumSet<Lot.Origin> origins = first(claim, Fact.Carries.class)
                .map(carries -> carries.origins().stream()
                        .map(PlanTerms::origin)
                        .filter(Objects::nonNull)
                        .collect(toCollection(() -> EnumSet.noneOf(Lot.Origin.class))))
                .orElseGet(() -> EnumSet.of(Lot.Origin.MONTHLY));
        first(claim, Fact.Excludes.class)
                .ifPresent(excludes -> excludes.origins().forEach(origin -> origins.remove(origin(origin))));
        return origins;
    }

    private static Lot.@Nullable Origin origin(Fact.Origin claimed) {
        return switch (claimed) {
            case MONTHLY, BASE -> Lot.Origin.MONTHLY;
            case CARRIED -> Lot.Origin.CARRIED;
            case BONUS -> Lot.Origin.BONUS;
            case PURCHASED, ADD_ON -> Lot.Origin.PURCHASED;
            case BORROWED, UNLIMITED, LOCAL, REGIONAL, WORLD, SOONEST_END, OLDEST -> null;
        };
    }

    /** What is left of the basic data caps nothing beyond the basic data itself, which is all that such plans carry. */
    private static Rollover.Cap cap(Fact.Cap cap, long allowance) {
        return switch (cap.limit()) {
            case NONE, BASIC_LEFT -> new Rollover.Cap.None();
            case PLAN_SIZE -> new Rollover.Cap.Amount(allowance);
            case NEXT_PLAN_SIZE -> new Rollover.Cap.PlanSize();
            case AMOUNT ->
                new Rollover.Cap.Amount(Objects.requireNonNull(cap.amount()).bytes());
        };
    }

    private static Validity purchased(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> validity(claim).stream())
                .findFirst()
                .orElseGet(Validity.NotKnown::new);
    }

    private static Optional<Validity> validity(Claim claim) {
        Optional<Validity> told = first(claim, Fact.Until.class).flatMap(PlanTerms::validity);
        boolean endsWithTheMonth = first(claim, Fact.TopUp.class)
                .filter(topUp -> topUp.kind() == Fact.TopUpKind.SAME_MONTH)
                .isPresent();
        return told.or(() -> endsWithTheMonth ? Optional.of(new Validity.Cycles(0)) : Optional.empty());
    }

    private static Optional<Validity> validity(Fact.Until until) {
        return switch (until.end()) {
            case END_OF_MONTH -> Optional.of(new Validity.Cycles(0));
            case END_OF_NEXT_MONTH, END_OF_NEXT_BILLING_MONTH -> Optional.of(new Validity.Cycles(1));
            case MONTHS -> Optional.of(new Validity.Cycles(until.count()));
            case DAYS -> Optional.of(new Validity.Days(until.count()));
            case OWN_END, PLAN_END -> Optional.empty();
        };
    }

    /** The claim that names more kinds of data tells more of the order. */
    private static List<Lot.Origin> order(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> first(claim, Fact.Order.class).stream())
                .map(PlanTerms::origins)
                .reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a);
    }

    private static List<Lot.Origin> origins(Fact.Order order) {
        return order.origins().stream()
                .map(PlanTerms::origin)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static <F extends Fact> Optional<F> first(Claim claim, Class<F> kind) {
        return claim.facts().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
