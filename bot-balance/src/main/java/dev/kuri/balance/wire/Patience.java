package dev.kuri.balance.wire;

import java.time.Duration;

/**
 * How long a provider is waited for, in one call. A look-up makes one or two, and four at Airalo when a token ends early.
 *
 * @param connect for a connection
 * @param whole for a call, from the connection to the end of the answer's body
 * @param turn for this node's turn under the provider's rate limit
 */
public record Patience(Duration connect, Duration whole, Duration turn) {
    /**
     * Somebody waits in a chat: longer than for an answer to come he has put the phone away. But a turn is waited for as long
     * as people who were told that their figure follows: at five calls a second, six hundred of them get theirs.
     */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofMinutes(2));

    /**
     * @throws IllegalArgumentException for less than a millisecond; a turn may be waited for not at all
     */
    public Patience {
        if (connect.toMillis() < 1 || whole.toMillis() < 1 || turn.isNegative()) {
            throw new IllegalArgumentException("Nobody answers in " + connect + ", " + whole + ", " + turn);
        }
    }
}
