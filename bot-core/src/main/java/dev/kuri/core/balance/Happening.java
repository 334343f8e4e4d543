package dev.kuri.core.balance;

import java.time.Instant;

/** What happened to an amount of data in the ledger. What came is what is left, was used, was lost or is not confirmed. */
public sealed interface Happening {
    long bytes();

    /** It came. */
    record Came(Lot.Origin origin, long bytes, Instant at) implements Happening {}

    /** It was used. */
    record Used(Lot.Origin origin, long bytes, Instant at) implements Happening {}

    /** More was used than the ledger knew of. */
    record Unmet(long bytes, Instant at) implements Happening {}

    /** Its time was over. */
    record Ended(Lot.Origin origin, Fate fate) implements Happening {
        @Override
        public long bytes() {
            return fate.bytes();
        }
    }
}
