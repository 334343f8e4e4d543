package dev.kuri.core.balance;

import java.time.Duration;

/** A provider's own figures of subscriptions that it sold, read and never changed. */
public interface ProviderApi {
    /** The word that keys bear, such as {@code airalo}. */
    String name();

    /** How long an answer is as good as a new one, because the provider keeps it so long, or counts no oftener. */
    Duration interval();

    /** How long the provider repeats an answer, whatever happens meanwhile; zero if it looks anew whenever it is asked. */
    Duration repeats();

    /**
     * Asks the provider, over the network, once: whoever calls decides about trying again.
     *
     * @param key one of this API's
     * @return never throws for what the provider says or does not say
     * @throws InterruptedException if the thread was interrupted while it waited
     */
    Lookup ask(ProviderKey key) throws InterruptedException;
}
