package dev.kuri.core.knowledge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that Kuri knows, as one value: it is replaced as a whole or not at all. */
public final class KnowledgeBase {
    private final List<Provider> providers;
    private final List<Plan> plans;
    private final List<Source> sources;
    private final List<Claim> claims;
    private final List<Guide> guides;
    private final List<SeedFate> seeds;
    private final Map<ProviderId, Provider> providerById;
    private final Map<PlanId, Plan> planById;
    private final Map<SourceId, Source> sourceById;
    private final Map<ClaimId, Claim> claimById;
    private final Map<GuideId, Guide> guideById;

    /**
     * @throws IllegalStateException if two things of a kind share an id
     */
    public KnowledgeBase(
            List<Provider> providers,
            List<Plan> plans,
            List<Source> sources,
            List<Claim> claims,
            List<Guide> guides,
            List<SeedFate> seeds) {
        this.providers = List.copyOf(providers);
        this.plans = List.copyOf(plans);
        this.sources = List.copyOf(sources);
        this.claims = List.copyOf(claims);
        this.guides = List.copyOf(guides);
        this.seeds = List.copyOf(seeds);
        this.providerById = byId(providers, Provider::id);
        this.planById = byId(plans, Plan::id);
        this.sourceById = byId(sources, Source::id);
        this.claimById = byId(claims, Claim::id);
        this.guideById = byId(guides, Guide::id);
    }

    public List<Provider> providers() {
        return providers;
    }

    public List<Plan> plans() {
        return plans;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Claim> claims() {
        return claims;
    }

    public List<Guide> guides() {
        return guides;
    }

    public List<SeedFate> seeds() {
        return seeds;
    }

    public Optional<Provider> provider(ProviderId id) {
        return Optional.ofNullable(providerById.get(id));
    }

    public Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(planById.get(id));
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claimById.get(id));
    }

    public Optional<Guide> guide(GuideId id) {
        return Optional.ofNullable(guideById.get(id));
    }

    /**
     * A provider's line of the kind that its customers usually have, or that the plan tells.
     *
     * @param plan null for any; another provider's is passed over
     */
    public Subject subject(ProviderId id, @Nullable PlanId plan) {
        Optional<Plan> known = Optional.ofNullable(plan)
                .flatMap(this::plan)
                .filter(found -> found.provider().equals(id));
        PlanKind kind = known.map(Plan::kind)
                .or(() -> provider(id).map(Provider::usualKind))
                .orElse(null);
        return new Subject(known.map(Plan::id).orElse(null), id, kind);
    }

    private static <K, V> Map<K, V> byId(List<V> things, Function<V, K> id) {
        return things.stream().collect(toUnmodifiableMap(id, identity()));
    }
}
