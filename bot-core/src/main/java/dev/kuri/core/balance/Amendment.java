package dev.kuri.core.balance;

import java.util.UUID;

/** A change to what is kept of a person's subscriptions. */
public sealed interface Amendment {
    /** The subscription that is changed. */
    UUID id();

    /** One that is new, or in the place of the one with the same id. */
    record Keep(Subscription subscription) implements Amendment {
        @Override
        public UUID id() {
            return subscription.id();
        }
    }

    /** One that is forgotten. */
    record Forget(UUID id) implements Amendment {}
}
