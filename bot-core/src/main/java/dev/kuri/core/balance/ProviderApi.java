package dev.kuri.core.balance;

import java.time.Duration;

/** A provider's own figures of subscriptions that it sold, read and never changed. */
public interface ProviderApi {
    /** The word that keys bear, such as {@code airalo}. */
    String name();

    /** How long an answer is as good as a new one, because the provider itself keeps it so long. */
    Duration interval();

    /**
     * Asks the provider, over the network, once: whoever calls decides about trying again.
     *
     * @param key one of this API's
     * @return never throws for what the provider says or does not say
     * @throws InterruptedException if the thread was interrupted while it waited
     */
    Lookup ask(ProviderKey key) throws InterruptedException;
}
