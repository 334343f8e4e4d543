package dev.kuri.core.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about, as far as the person said it. All null: lines in general.
 *
 * @param kind as named, or as is usual for the provider
 */
public record Subject(
        @Nullable PlanId plan,
        @Nullable ProviderId provider,
        @Nullable PlanKind kind) {
    /** Whether it is of one of these. */
    public boolean isOfOneOf(List<ProviderId> providers) {
        return provider != null && providers.contains(provider);
    }
}
