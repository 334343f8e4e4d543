package dev.kuri.core.balance;

import java.time.Instant;

/** What becomes of an amount of data at its end. */
public sealed interface Fate {
    long bytes();

    /** It can be used for longer. */
    record CarriedOver(long bytes, Instant at, Instant until) implements Fate {}

    /** It is gone. */
    record Lost(long bytes, Instant at, Why why) implements Fate {
        /** Reasons. */
        public enum Why {
            /** Its time was over. */
            ENDED,
            /** The rest beside whole steps. */
            LESS_THAN_A_STEP,
            /** More than can be carried. */
            OVER_THE_CAP
        }
    }

    /** Nobody could confirm whether it is carried over. */
    record NotConfirmed(long bytes, Instant at) implements Fate {}

    /** It has no end, or none that is known. */
    record Lasts(long bytes) implements Fate {}
}
