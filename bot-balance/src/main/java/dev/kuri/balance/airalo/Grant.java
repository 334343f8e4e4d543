package dev.kuri.balance.airalo;

import dev.kuri.core.balance.Lookup;
import java.time.Instant;

/** What asking for a token came to. */
sealed interface Grant {
    /**
     * A token.
     *
     * @param until when it ends
     */
    record Token(String value, Instant until) implements Grant {
        /** Without the token. */
        @Override
        public String toString() {
            return "Token[until=" + until + "]";
        }
    }

    /** None. */
    record Denied(Lookup why) implements Grant {}
}
