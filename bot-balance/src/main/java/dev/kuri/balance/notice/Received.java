package dev.kuri.balance.notice;

import dev.kuri.core.balance.ProviderKey;

/** What became of something that a provider may have sent. */
public sealed interface Received {
    /**
     * The provider says that something happened to a subscription. It is a reason to ask the provider again, and nothing
     * to show: figures in it are late, and at one provider anybody could have written it who knows where to send it.
     *
     * @param id the same if it is sent again, at most 64 characters; providers without ids of their own send the same
     *     text again when the same happens later, so ids should be forgotten after some days
     */
    record Notice(ProviderKey key, Kind kind, String id) implements Received {}

    /** What happened. */
    enum Kind {
        /** It was used for the first time. */
        STARTED,
        /** Little is left, or nothing. */
        LOW,
        /** It ends soon. */
        ENDING,
        /** Something else. */
        OTHER
    }

    /** The provider tries whether anybody is there. The answer has to be 200. */
    record HealthCheck() implements Received {}

    /** The provider sent it, but it is of no subscription that could be asked about. The answer has to be 200. */
    record Irrelevant() implements Received {}

    /** Somebody else sent it. */
    record Forged() implements Received {}

    /**
     * The provider sent it, and it makes no sense.
     *
     * @param reason without anything of what was sent
     */
    record Unreadable(String reason) implements Received {}
}
