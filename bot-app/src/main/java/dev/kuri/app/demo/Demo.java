package dev.kuri.app.demo;

import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.demo.PlayedProviders;
import dev.kuri.balance.esimaccess.EsimAccessApi;
import dev.kuri.balance.esimgo.EsimGoApi;
import dev.kuri.balance.figures.KeptFigures;
import dev.kuri.balance.guard.Caution;
import dev.kuri.balance.guard.GuardedApi;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.knowledge.KnowledgeBase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The same subscriptions for everybody, whose providers are played on this machine by servers of our own. */
public final class Demo implements AutoCloseable {
    private final PlayedProviders providers;
    private final AiraloApi airalo;
    private final EsimGoApi esimGo;
    private final EsimAccessApi esimAccess;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Subscription> subscriptions;
    private final Assessment assessment;

    /** Starts the providers; they stop with {@link #close()}. */
    public Demo(KnowledgeBase base, Clock clock) {
        this.providers = new PlayedProviders(clock);
        this.airalo = new AiraloApi(providers.airaloSettings(), Patience.USUAL, clock);
        this.esimGo = new EsimGoApi(providers.esimGoSettings(), Patience.USUAL, clock);
        this.esimAccess = new EsimAccessApi(providers.esimAccessSettings(), Patience.USUAL, clock);
        this.subscriptions = new DemoSubscriptions(base).of(clock.instant(), providers.sold());
        this.assessment = new Assessment(new KeptFigures(guarded(clock), executor, clock), clock);
    }

    private List<ProviderApi> guarded(Clock clock) {
        return Stream.<ProviderApi>of(airalo, esimGo, esimAccess)
                .<ProviderApi>map(api -> GuardedApi.of(api, Caution.USUAL, clock))
                .toList();
    }

    /** Those of everybody. */
    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    /** Knows what is left of them, and of those that are kept by hand. */
    public Assessment assessment() {
        return assessment;
    }

    @Override
    public void close() {
        executor.shutdownNow();
        airalo.close();
        esimGo.close();
        esimAccess.close();
        providers.close();
    }
}
