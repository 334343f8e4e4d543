package dev.kuri.core.balance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of a subscription, as far as anybody knows. */
public sealed interface Balance {
    Subscription subscription();

    /**
     * Figures.
     *
     * @param state of the subscription as a whole
     * @param portions what is left, the first to be used first; empty if nothing is
     * @param asOf what time the figures are of
     * @param freshness how they came to be what they are
     * @param gigabyte how many bytes are shown as one
     * @param runsOut when nothing is left at the present pace; null if it lasts, or nobody can say
     */
    record Told(
            Subscription subscription,
            Holding.State state,
            List<Portion> portions,
            Instant asOf,
            Freshness freshness,
            long gigabyte,
            @Nullable Instant runsOut)
            implements Balance {
        public Told {
            portions = List.copyOf(portions);
        }

        /** Whether some of it has no limit; it is never "0 left" then. */
        public boolean unlimited() {
            return portions.stream().anyMatch(portion -> portion.unlimited() && portion.usable());
        }

        /** What may be used now, in bytes, beside what has no limit. */
        public long remaining() {
            return portions.stream()
                    .filter(Portion::usable)
                    .mapToLong(Portion::bytes)
                    .sum();
        }
    }

    /** No figure, now or from before. */
    record Untold(Subscription subscription, Why why) implements Balance {}

    /** Why there is no figure. */
    enum Why {
        /** The provider does not answer, or asks to be left alone. */
        NO_ANSWER,
        /** It is being asked; the figure comes later. */
        CHECKING,
        /** The provider knows it no more. */
        GONE
    }

    /** How figures came to be. */
    sealed interface Freshness {
        /** Counted on from what the person said. */
        record Reckoned() implements Freshness {}

        /**
         * From the provider.
         *
         * @param lag how far behind they may be
         */
        record Asked(Duration lag) implements Freshness {}

        /** From the provider, of an earlier time, because it does not answer now. */
        record Stale() implements Freshness {}
    }

    /**
     * One amount with one end.
     *
     * @param bytes 0 for one without limit
     * @param whole what it was before any of it was used, in bytes; 0 for one without limit, and where nobody says
     * @param perDay whether that is of today, and comes anew tomorrow
     * @param startsAt null if it has not started, or nobody says when it did
     * @param endsAt null before it has started, and where nobody says
     * @param fates what becomes of it at its end; empty where nobody says
     */
    record Portion(
            Lot.Origin origin,
            Holding.State state,
            long bytes,
            long whole,
            boolean unlimited,
            boolean perDay,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            List<Fate> fates) {
        public Portion {
            fates = List.copyOf(fates);
        }

        /** Whether it may be used now, or as soon as somebody connects. */
        public boolean usable() {
            return state == Holding.State.ACTIVE || state == Holding.State.NOT_STARTED;
        }
    }
}
