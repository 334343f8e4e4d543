package dev.kuri.core.balance;

import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.ProviderId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person has told so far of a subscription that Kuri is to know; or one message's share of it.
 *
 * @param allowance bytes that the plan gives for each cycle; null if not told
 * @param said what is left of it; null if not told
 * @param lastDay on which it can be used, in Japan's time; null if not told
 * @param passed what the person does not know, or does not want to tell
 */
public record Draft(
        @Nullable ProviderId provider,
        @Nullable PlanId plan,
        @Nullable Long allowance,
        @Nullable Statement said,
        @Nullable LocalDate lastDay,
        Set<Item> passed) {
    /** Nothing yet. */
    public static final Draft EMPTY = new Draft(null, null, null, null, null, Set.of());

    public Draft {
        passed = Set.copyOf(passed);
    }

    /** What can be told. */
    public enum Item {
        PROVIDER,
        PLAN,
        ALLOWANCE,
        LEFT,
        LAST_DAY
    }

    public static Draft of(ProviderId provider) {
        return new Draft(provider, null, null, null, null, Set.of());
    }

    public static Draft of(PlanId plan) {
        return new Draft(null, plan, null, null, null, Set.of());
    }

    public static Draft ofAllowance(long bytes) {
        return new Draft(null, null, bytes, null, null, Set.of());
    }

    public static Draft of(Statement said) {
        return new Draft(null, null, null, said, null, Set.of());
    }

    /** One that passes over an item. */
    public static Draft without(Item item) {
        return new Draft(null, null, null, null, null, Set.of(item));
    }

    /** This and what was told after it; who names another provider speaks of another plan. */
    public Draft and(Draft later) {
        boolean isOther = later.provider != null && provider != null && !later.provider.equals(provider);
        EnumSet<Item> all = EnumSet.noneOf(Item.class);
        all.addAll(passed);
        all.addAll(later.passed);
        return new Draft(
                later.provider == null ? provider : later.provider,
                later.plan == null && !isOther ? plan : later.plan,
                later.allowance == null ? allowance : later.allowance,
                later.said == null ? said : later.said,
                later.lastDay == null ? lastDay : later.lastDay,
                all);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
