package dev.kuri.core.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact that a person may be reminded of. What else there is to say of it is asked again when it is said. */
public sealed interface Occasion {
    Kind kind();

    /** Null only for a person's own that is about none. */
    @Nullable
    UUID subscription();

    /** When the fact comes about. Together with the kind and the subscription it tells one fact from another. */
    Instant at();

    /** Something that happens at a time that is known. */
    record Dated(Kind kind, UUID subscription, Instant at) implements Occasion {
        /**
         * @throws IllegalArgumentException for a kind that has a type of its own
         */
        public Dated {
            if (kind == Kind.LOW || kind == Kind.OWN) {
                throw new IllegalArgumentException("Has a type of its own: " + kind);
            }
        }
    }

    /**
     * What is left of a subscription, of which a little may be too little.
     *
     * @param at when more comes, or all of it ends anyway
     * @param left in bytes
     * @param whole what it was, in bytes; 0 where nobody knows
     * @param runsOut whether it will not last until then at the present pace
     */
    record Low(UUID subscription, Instant at, long left, long whole, boolean runsOut) implements Occasion {
        @Override
        public Kind kind() {
            return Kind.LOW;
        }
    }

    /**
     * What a person asked for.
     *
     * @param at the time that was named; where only a day was, the end of that day
     * @param words what for, as the person said it; may be empty
     */
    record Own(@Nullable UUID subscription, Instant at, String words) implements Occasion {
        @Override
        public Kind kind() {
            return Kind.OWN;
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Own[subscription=" + subscription + ", at=" + at + "]";
        }
    }
}
