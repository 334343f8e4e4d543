package dev.kuri.core.balance;

import java.util.Set;

/** What becomes of data at the end of a cycle. */
public sealed interface Rollover {
    /** It is lost. */
    record None() implements Rollover {}

    /** Nobody could confirm either. */
    record NotKnown() implements Rollover {}

    /**
     * It is carried over.
     *
     * @param origins that take part; data of another origin goes by its own end
     * @param until counted from the cycle that the data came in
     * @param step whole multiples of it are carried and the rest is lost; in bytes, at least 1
     */
    record Carried(Set<Lot.Origin> origins, Validity until, long step, Cap cap) implements Rollover {
        /**
         * @throws IllegalArgumentException for a step that is none
         */
        public Carried {
            origins = Set.copyOf(origins);
            if (step < 1) {
                throw new IllegalArgumentException("Not a step: " + step);
            }
        }

        /** What is carried of an amount. */
        long of(long left, Terms next) {
            long most = Math.min(left, cap.bytes(next));
            return most - most % step;
        }
    }

    /** The most that can be carried from one cycle to the next. */
    sealed interface Cap {
        /**
         * @param next the terms of the cycle that it is carried to
         */
        long bytes(Terms next);

        /** As much as there is. */
        record None() implements Cap {
            @Override
            public long bytes(Terms next) {
                return Long.MAX_VALUE;
            }
        }

        /** What the plan gives in the cycle that it is carried to: who changes to a smaller plan loses the rest. */
        record PlanSize() implements Cap {
            @Override
            public long bytes(Terms next) {
                return next.allowance();
            }
        }

        /** A fixed amount. */
        record Amount(long bytes) implements Cap {
            @Override
            public long bytes(Terms next) {
                return bytes;
            }
        }
    }
}
