package dev.kuri.app.demo;

import dev.kuri.app.provider.LookupListener;
import dev.kuri.app.provider.ProviderAccounts;
import dev.kuri.app.provider.Providers;
import dev.kuri.balance.demo.PlayedProviders;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.knowledge.KnowledgeBase;
import java.time.Clock;
import java.util.List;

/** The same subscriptions for everybody, whose providers are played on this machine by servers of our own. */
public final class Demo implements AutoCloseable {
    private final PlayedProviders played;
    private final Providers providers;
    private final List<Subscription> subscriptions;
    private final Assessment assessment;

    /** Starts the providers; they stop with {@link #close()}. */
    public Demo(KnowledgeBase base, LookupListener listener, Clock clock) {
        this.played = new PlayedProviders(clock);
        this.providers = new Providers(
                new ProviderAccounts(
                        played.airaloSettings(), played.esimGoSettings(), played.esimAccessSettings(), null),
                listener,
                clock);
        this.subscriptions = new DemoSubscriptions(base).of(clock.instant(), played.sold());
        this.assessment = new Assessment(providers.figures(), clock);
    }

    /** Those that are played. */
    public Providers providers() {
        return providers;
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
        providers.close();
        played.close();
    }
}
