package dev.kuri.app.provider;

import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.esimaccess.EsimAccessApi;
import dev.kuri.balance.esimgo.EsimGoApi;
import dev.kuri.balance.figures.KeptFigures;
import dev.kuri.balance.guard.Caution;
import dev.kuri.balance.guard.GuardedApi;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.ProviderApi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The providers that are asked: each under its rate limit and left alone while it fails, and all that they said kept. */
public final class Providers implements AutoCloseable {
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Runnable> closings = new ArrayList<>();
    private final List<GuardedApi> apis;
    private final KeptFigures figures;

    public Providers(ProviderAccounts accounts, LookupListener listener, Clock clock) {
        this.apis = connected(accounts, clock).stream()
                .map(api -> GuardedApi.of(new OverheardApi(api, listener), Caution.USUAL, clock))
                .toList();
        this.figures = new KeptFigures(apis, executor, clock);
    }

    private List<ProviderApi> connected(ProviderAccounts accounts, Clock clock) {
        List<ProviderApi> all = new ArrayList<>();
        if (accounts.airalo() != null) {
            all.add(opened(new AiraloApi(accounts.airalo(), Patience.USUAL, clock), AiraloApi::close));
        }
        if (accounts.esimGo() != null) {
            all.add(opened(new EsimGoApi(accounts.esimGo(), Patience.USUAL, clock), EsimGoApi::close));
        }
        if (accounts.esimAccess() != null) {
            all.add(opened(new EsimAccessApi(accounts.esimAccess(), Patience.USUAL, clock), EsimAccessApi::close));
        }
        return all;
    }

    private <A extends ProviderApi> A opened(A api, Consumer<A> close) {
        closings.add(() -> close.accept(api));
        return api;
    }

    /** What they say. */
    public KeptFigures figures() {
        return figures;
    }

    List<GuardedApi> apis() {
        return apis;
    }

    /** Gives up what is under way; a second time changes nothing. */
    @Override
    public void close() {
        executor.shutdownNow();
        closings.forEach(Runnable::run);
    }
}
