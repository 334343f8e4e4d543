package dev.kuri.core.due;

import dev.kuri.core.balance.Holders.Holder;
import dev.kuri.core.channel.ChatAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Subscriptions of which a provider said that something happened, until it was asked what. Of each there is one, the last. */
public interface Alerts {
    /**
     * Keeps what a provider said. It is durable when this returns.
     *
     * @param api the provider's name
     * @param id of what it said
     * @param holders of whose subscription it is
     * @return false if it was kept before
     * @throws dev.kuri.core.channel.InboxUnavailableException if it cannot be kept now
     */
    boolean keep(String api, String id, List<Holder> holders);

    /** Those that are to be looked at by now, the ones that wait longest first. */
    List<Alert> due(int atMost);

    /** Has one looked at again later. */
    void postpone(Alert alert, Instant until);

    /** Ends one, unless the provider has said something since. */
    void end(Alert alert);

    /**
     * Something happened.
     *
     * @param at when the provider's word came
     */
    record Alert(ChatAddress chat, UUID subscription, Instant at) {}
}
