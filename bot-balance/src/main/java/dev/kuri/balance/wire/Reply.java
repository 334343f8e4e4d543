package dev.kuri.balance.wire;

import dev.kuri.core.balance.Lookup;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one call. */
public sealed interface Reply {
    /**
     * The provider answered.
     *
     * @param retryAfter how long it wants to be left alone; null if it does not say
     * @param json its body; absent if that is not JSON
     */
    record Answered(int status, @Nullable Duration retryAfter, Json json) implements Reply {
        private static final int OK = 200;
        private static final int UNAUTHORIZED = 401;
        private static final int FORBIDDEN = 403;
        private static final int TOO_MANY_REQUESTS = 429;

        /** Whether the body is an answer to what was asked, and not about the asking. */
        public boolean isOk() {
            return status == OK;
        }

        /** Whether it does not accept the credentials. */
        public boolean isUnauthorized() {
            return status == UNAUTHORIZED;
        }

        /** What every provider means by a status other than 200. */
        public Lookup refusal() {
            return switch (status) {
                case UNAUTHORIZED, FORBIDDEN -> new Lookup.Refused("HTTP " + status);
                case TOO_MANY_REQUESTS -> new Lookup.Busy(retryAfter);
                default -> new Lookup.Failed("HTTP " + status);
            };
        }
    }

    /**
     * It was not asked, as too many calls are under way already.
     *
     * @param until how long from now it could be
     */
    record Crowded(Duration until) implements Reply {}

    /**
     * It did not answer, or not to the end.
     *
     * @param reason in the field's words
     */
    record Silent(String reason) implements Reply {}
}
