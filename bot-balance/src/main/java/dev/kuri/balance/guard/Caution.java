package dev.kuri.balance.guard;

import java.time.Duration;

/**
 * When a provider is left alone.
 *
 * @param calls the last ones, which are looked at
 * @param failedPercent how many of them have to have failed, from 1 to 100
 * @param pause how long it is left alone, before one call tries whether it is back
 */
public record Caution(int calls, int failedPercent, Duration pause) {
    /** Ours. A minute is short for a provider that is down, and long for a chat. */
    public static final Caution USUAL = new Caution(10, 50, Duration.ofMinutes(1));

    /**
     * @throws IllegalArgumentException for numbers that say nothing
     */
    public Caution {
        if (calls < 1 || failedPercent < 1 || failedPercent > 100 || pause.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "Not a caution: " + failedPercent + " % of " + calls + " calls, " + pause);
        }
    }
}
