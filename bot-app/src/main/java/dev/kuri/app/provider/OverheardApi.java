package dev.kuri.app.provider;

import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.time.Duration;

/** A provider whose answers are told to a listener as well. */
final class OverheardApi implements ProviderApi {
    private final ProviderApi api;
    private final LookupListener listener;

    OverheardApi(ProviderApi api, LookupListener listener) {
        this.api = api;
        this.listener = listener;
    }

    @Override
    public String name() {
        return api.name();
    }

    @Override
    public Duration interval() {
        return api.interval();
    }

    @Override
    public Duration repeats() {
        return api.repeats();
    }

    @Override
    public Lookup ask(ProviderKey key) throws InterruptedException {
        Lookup lookup = api.ask(key);
        listener.answered(name(), lookup);
        return lookup;
    }
}
