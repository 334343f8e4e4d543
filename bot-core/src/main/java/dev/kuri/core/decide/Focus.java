package dev.kuri.core.decide;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is about.
 *
 * @param intent null if only a provider was named so far
 * @param plan null if none was named
 * @param kind null if the person did not say it
 */
public record Focus(
        @Nullable Intent intent,
        List<ProviderId> providers,
        @Nullable PlanId plan,
        @Nullable PlanKind kind,
        Map<Condition, String> conditions) {
    public Focus {
        providers = List.copyOf(providers);
        conditions = Map.copyOf(conditions);
    }
}
