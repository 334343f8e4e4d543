package dev.kuri.core.knowledge;

import java.util.List;

/**
 * What a provider sells.
 *
 * @param open whether new customers can have it
 * @param aliases every way people write it, unfolded
 * @param allowance its sizes with their monthly price; empty where not known or without limit
 */
public record Plan(
        PlanId id,
        ProviderId provider,
        PlanKind kind,
        boolean open,
        Wording name,
        List<String> aliases,
        List<Price> allowance,
        List<SourceId> sources) {
    public Plan {
        aliases = List.copyOf(aliases);
        allowance = List.copyOf(allowance);
        sources = List.copyOf(sources);
    }
}
