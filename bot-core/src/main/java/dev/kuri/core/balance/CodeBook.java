package dev.kuri.core.balance;

import dev.kuri.core.knowledge.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes that the operator gives to people with what they buy. */
public interface CodeBook {
    /**
     * Makes a code for each. It is known to whoever is told it here, and kept by nobody.
     *
     * @param good how long it can be used
     * @throws IllegalStateException if no secret is set, with a sentence for the operator
     */
    List<Issued> issue(List<Sale> sales, Duration good);

    /**
     * Those that were made, the newest first.
     *
     * @throws IllegalStateException if no secret is set, with a sentence for the operator
     */
    List<Entry> newestFirst(int atMost);

    /** Ends a code that nobody has used; false if there is none of this id that could be used. */
    boolean revoke(UUID code);

    /**
     * What somebody has bought.
     *
     * @param nickname what to call it; null for its plan's or provider's name
     */
    record Sale(ProviderKey key, Subject subject, @Nullable String nickname) {
        /** Without the words of the operator. */
        @Override
        public String toString() {
            return "Sale[" + key + "]";
        }
    }

    /** A code as it is made. */
    record Issued(UUID id, LinkCode code, Sale sale, Instant expiresAt) {}

    /** A code as it stands in the book. */
    record Entry(UUID id, Sale sale, State state, Instant issuedAt, Instant expiresAt) {}

    /** What became of a code. */
    enum State {
        OPEN,
        USED,
        EXPIRED,
        REVOKED
    }
}
