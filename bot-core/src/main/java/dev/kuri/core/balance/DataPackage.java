package dev.kuri.core.balance;

import dev.kuri.core.balance.Holding.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One package of data, as its provider tells.
 *
 * @param name as the provider calls it; empty if it does not
 * @param amount what is left
 * @param startsAt null if it has not started, or the provider does not say
 * @param endsAt null before it has started, and where the provider does not say
 */
public record DataPackage(
        String name,
        State state,
        Amount amount,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {
    /** What is left of a package. */
    public sealed interface Amount {
        /**
         * A number of bytes.
         *
         * @param total what it held when it was whole
         */
        record Limited(long remaining, long total) implements Amount {
            /**
             * @throws IllegalArgumentException for less than nothing
             */
            public Limited {
                if (remaining < 0 || total < 0) {
                    throw new IllegalArgumentException("Not an amount: " + remaining + " of " + total);
                }
            }
        }

        /** The same each day; what is left is of today. */
        record Daily(long remaining, long total) implements Amount {
            /**
             * @throws IllegalArgumentException for less than nothing
             */
            public Daily {
                if (remaining < 0 || total < 0) {
                    throw new IllegalArgumentException("Not an amount: " + remaining + " of " + total);
                }
            }
        }

        /** Without limit. */
        record Unlimited() implements Amount {}
    }
}
