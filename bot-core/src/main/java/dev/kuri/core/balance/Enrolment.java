package dev.kuri.core.balance;

import dev.kuri.core.balance.Draft.Item;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.DataAmount;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Price;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a subscription that is kept by hand of what a person tells about it. */
public final class Enrolment {
    private final KnowledgeBase base;
    private final PlanTerms terms;

    public Enrolment(KnowledgeBase base) {
        this.base = base;
        this.terms = new PlanTerms(new ClaimResolver(base));
    }

    /** What has to be told next; empty if nothing has to. */
    public Optional<Item> missing(Draft draft) {
        if (draft.provider() == null) {
            return Optional.of(Item.PROVIDER);
        }
        if (draft.plan() == null
                && !draft.passed().contains(Item.PLAN)
                && !plansOf(draft.provider()).isEmpty()) {
            return Optional.of(Item.PLAN);
        }
        return isMonthly(subject(draft)) ? missingOfMonth(draft) : missingOfPackage(draft);
    }

    private static Optional<Item> missingOfMonth(Draft draft) {
        if (draft.allowance() == null) {
            return Optional.of(Item.ALLOWANCE);
        }
        return draft.said() == null ? Optional.of(Item.LEFT) : Optional.empty();
    }

    private static Optional<Item> missingOfPackage(Draft draft) {
        if (draft.said() == null && draft.allowance() == null) {
            return Optional.of(Item.LEFT);
        }
        boolean isTold = draft.lastDay() != null || draft.passed().contains(Item.LAST_DAY);
        return isTold ? Optional.empty() : Optional.of(Item.LAST_DAY);
    }

    /** The plans that somebody may have of a provider with several; empty where there is nothing to choose. */
    public List<Plan> plansOf(ProviderId provider) {
        List<Plan> plans = base.plans().stream()
                .filter(plan -> plan.provider().equals(provider) && plan.open())
                .toList();
        return plans.size() > 1 ? plans : List.of();
    }

    /** The sizes that a plan is sold in, in bytes; empty where that is not known. */
    public List<Long> sizesOf(Draft draft) {
        return Optional.ofNullable(draft.plan()).flatMap(base::plan).stream()
                .flatMap(plan -> plan.allowance().stream())
                .map(Price::data)
                .filter(Objects::nonNull)
                .map(DataAmount::bytes)
                .distinct()
                .toList();
    }

    /** Whether it gives data anew every month, or is a package that is used up. */
    public static boolean isMonthly(Subject subject) {
        PlanKind kind = subject.kind();
        return kind == null || kind == PlanKind.POSTPAID || kind == PlanKind.ENTERPRISE;
    }

    public Subject subject(Draft draft) {
        return base.subject(Objects.requireNonNull(draft.provider()), draft.plan());
    }

    /**
     * The subscription that was told of.
     *
     * @param draft one of which nothing is {@link #missing}
     * @param now where the person is
     * @return empty if what is left cannot be told from what was said
     */
    public Optional<Subscription> complete(UUID id, String nickname, Draft draft, ZonedDateTime now) {
        Subject subject = subject(draft);
        Instant time = now.toInstant();
        Statement said =
                draft.said() == null ? new Statement.Left(Objects.requireNonNull(draft.allowance())) : draft.said();
        Optional<Ledger> ledger = isMonthly(subject)
                ? said.on(opened(subject, Objects.requireNonNull(draft.allowance()), time))
                : bought(opened(subject, 0, time), said, end(draft, now.getZone()));
        return ledger.map(kept -> new Subscription(
                id, nickname, subject, new Subscription.Upkeep.ByHand(kept, time, isMonthly(subject) ? null : time)));
    }

    private Ledger opened(Subject subject, long allowance, Instant now) {
        LocalDate today = now.atZone(Cycle.ZONE).toLocalDate();
        Terms plan = terms.of(subject, allowance, Cycle.CALENDAR_MONTH, today);
        return Ledger.opening(plan, Cycle.CALENDAR_MONTH.startOf(now))
                .advancedTo(now)
                .ledger();
    }

    private static @Nullable Instant end(Draft draft, ZoneId zone) {
        return draft.lastDay() == null ? null : Cycle.endOfDay(draft.lastDay(), zone);
    }

    private static Optional<Ledger> bought(Ledger empty, Statement said, @Nullable Instant end) {
        boolean isOver = end != null && !end.isAfter(empty.at());
        return said instanceof Statement.Left left && left.bytes() > 0 && !isOver
                ? Optional.of(
                        empty.adding(Lot.Origin.PURCHASED, left.bytes(), end).ledger())
                : Optional.empty();
    }
}
