package dev.kuri.core.balance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long data can be used that came in a cycle. */
public sealed interface Validity {
    /**
     * When it ends.
     *
     * @param came when it came: was bought, or was given for the cycle that holds this time
     * @return null if that is not known
     */
    @Nullable
    Instant endOf(Instant came, Cycle cycle);

    /**
     * To the end of a cycle.
     *
     * @param later 0 for the one in which it came, 1 for the next, and so on
     */
    record Cycles(int later) implements Validity {
        /**
         * @throws IllegalArgumentException if that is before it came
         */
        public Cycles {
            if (later < 0) {
                throw new IllegalArgumentException("Ends before it came: " + later);
            }
        }

        @Override
        public Instant endOf(Instant came, Cycle cycle) {
            Instant end = cycle.endOf(came);
            for (int i = 0; i < later; i++) {
                end = cycle.endOf(end);
            }
            return end;
        }
    }

    /**
     * To the end of a day in Japan.
     *
     * @param days counted from the day after it came, at least 1
     */
    record Days(int days) implements Validity {
        /**
         * @throws IllegalArgumentException for less than one day
         */
        public Days {
            if (days < 1) {
                throw new IllegalArgumentException("Not a number of days: " + days);
            }
        }

        @Override
        public Instant endOf(Instant came, Cycle cycle) {
            return came.atZone(Cycle.ZONE)
                    .truncatedTo(ChronoUnit.DAYS)
                    .plusDays(days + 1L)
                    .toInstant();
        }
    }

    /** Nobody said, or it is said with each purchase. */
    record NotKnown() implements Validity {
        @Override
        public @Nullable Instant endOf(Instant came, Cycle cycle) {
            return null;
        }
    }
}
