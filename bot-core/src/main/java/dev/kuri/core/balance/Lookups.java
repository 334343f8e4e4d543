package dev.kuri.core.balance;

import java.time.Instant;
import java.util.Optional;

/** Asks providers again although what they said last still counts, because something has happened since. */
@FunctionalInterface
public interface Lookups {
    /**
     * What a provider says that was asked after a time. Never waits for long: what takes its time is asked on, and had the
     * next time.
     *
     * @return what was found, or that it is gone; empty while neither is to be had, and while the provider would repeat what
     *     it said before
     */
    Optional<Lookup> since(ProviderKey key, Instant time);
}
