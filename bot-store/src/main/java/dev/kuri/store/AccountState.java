package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one of our accounts stands with its platform, as the nodes together see it.
 *
 * @param pausedUntil until when the platform wants to be left alone; null if it does not
 * @param haltedSince since when it does not accept our credentials; null if it does
 * @param chatsWait whether something is to be said on it
 */
public record AccountState(
        ChannelName channel,
        String bot,
        @Nullable Instant pausedUntil,
        @Nullable Instant haltedSince,
        boolean chatsWait) {
    /** Whether somebody has to mend the credentials: those of an account that is used no more need not be. */
    public boolean isHalted() {
        return haltedSince != null && chatsWait;
    }
}
