package dev.kuri.core.balance;

import java.time.Instant;

/** What providers say, as far as it is to be had at once. */
public interface Figures {
    /** Where no provider is asked. */
    Figures NONE = key -> new Figure.None(Balance.Why.NO_ANSWER);

    /** Never waits for long: what takes its time is asked on, and had the next time. */
    Figure of(ProviderKey key);

    /** What is to be had. */
    sealed interface Figure {
        /** As good as a new one. */
        record Current(Holding holding) implements Figure {}

        /**
         * Of an earlier time, because there is no newer one.
         *
         * @param askedAt when the provider was asked for it
         */
        record Earlier(Holding holding, Instant askedAt) implements Figure {}

        /** Nothing. */
        record None(Balance.Why why) implements Figure {}
    }
}
