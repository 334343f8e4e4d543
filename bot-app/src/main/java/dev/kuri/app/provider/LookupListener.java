package dev.kuri.app.provider;

import dev.kuri.core.balance.Lookup;
import java.util.List;

/** Is told what providers answered. Called on the thread that asked, so it must not take long. */
@FunctionalInterface
public interface LookupListener {
    /** Where nobody wants to know. */
    LookupListener NONE = (api, lookup) -> {};

    /** Tells each of them. */
    static LookupListener all(List<LookupListener> listeners) {
        return (api, lookup) -> listeners.forEach(listener -> listener.answered(api, lookup));
    }

    /**
     * A provider was asked.
     *
     * @param api its name
     */
    void answered(String api, Lookup lookup);
}
