package dev.kuri.app.provider;

import dev.kuri.balance.guard.GuardedApi;
import dev.kuri.core.balance.Lookup;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the providers stand with this node. It is up whatever they do: without them Kuri tells less, and works. */
final class ProvidersHealth implements HealthIndicator, LookupListener {
    private final Supplier<Providers> providers;
    private final Clock clock;
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    /**
     * @param providers asked for when somebody looks: they tell this what they hear
     */
    ProvidersHealth(Supplier<Providers> providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    public void answered(String api, Lookup lookup) {
        switch (lookup) {
            case Lookup.Refused refused -> {
                Instant now = clock.instant();
                refusals.computeIfAbsent(api, name -> "credentials refused since " + now + ": " + refused.reason());
            }
            case Lookup.Found found -> refusals.remove(api);
            case Lookup.Gone gone -> refusals.remove(api);
            // Neither says anything of the credentials.
            case Lookup.Busy busy -> {}
            case Lookup.Failed failed -> {}
        }
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        providers.get().apis().forEach(api -> health.withDetail(api.name(), word(api)));
        return health.build();
    }

    private String word(GuardedApi api) {
        return refusals.getOrDefault(
                api.name(), api.isLeftAlone() ? "failed often of late, and is left alone for a minute" : "in order");
    }
}
