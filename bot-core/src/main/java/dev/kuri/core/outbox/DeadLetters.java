package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.DeliveryResult.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was said and could not be delivered, as the operator sees it: never the words, never the person. */
public interface DeadLetters {
    /** Those that ended last come first. */
    List<DeadLetter> newestFirst(int atMost);

    /**
     * Sends a delivery again, as if it had just been said; on LINE under the same retry key.
     *
     * @return false if it is not among the dead letters
     */
    boolean resend(UUID delivery);

    /**
     * A delivery that was never made.
     *
     * @param at when it was given up
     */
    record DeadLetter(UUID delivery, ChannelName channel, Reason reason, Instant at) {}
}
