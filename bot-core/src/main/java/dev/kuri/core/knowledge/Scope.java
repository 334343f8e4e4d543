package dev.kuri.core.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What a claim hangs on. All null: it holds in general.
 *
 * @param plan then provider and kind are null: the plan tells both
 */
public record Scope(
        @Nullable PlanId plan,
        @Nullable ProviderId provider,
        @Nullable PlanKind kind) {
    public Scope {
        if (plan != null && (provider != null || kind != null)) {
            throw new IllegalArgumentException(plan + " tells its provider and kind already");
        }
    }

    /** The more it singles out, the higher: plan, provider with kind, provider, kind, everything. */
    public int weight() {
        if (plan != null) {
            return 4;
        }
        return (provider == null ? 0 : 2) + (kind == null ? 0 : 1);
    }

    /**
     * Whether a claim with this scope speaks of that subject. What a provider says of its lines in general is said of
     * consumers' lines: business contracts have claims of their own.
     */
    public boolean covers(Subject subject) {
        if (plan != null) {
            return plan.equals(subject.plan());
        }
        boolean consumersOnly = provider != null && kind == null;
        return (provider == null || provider.equals(subject.provider()))
                && (kind == null || kind == subject.kind())
                && !(consumersOnly && subject.kind() == PlanKind.ENTERPRISE);
    }
}
