package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said and could not be delivered, as the operator sees it: never the words, never the person. */
public interface DeadLetters {
    /** Those that ended last come first; behind them those that are going to be sent again. */
    List<DeadLetter> newestFirst(Which which, int atMost);

    /**
     * Sends deliveries again, as if they had just been said; on LINE under the same retry keys. What ends while this is
     * done is not among them.
     *
     * @return how many there were
     */
    int resend(Which which);

    /**
     * Makes dead letters again of deliveries that were to be sent again, unless a node has taken them by now.
     *
     * @return how many there were
     */
    int undoResend(Which which);

    /** Some of the dead letters. */
    sealed interface Which {
        /** Whatever became of them. */
        record All() implements Which {}

        /** Those that ended for one reason. */
        record Of(Reason reason) implements Which {}

        /** One, or none if there is no such dead letter. */
        record One(UUID delivery) implements Which {}
    }

    /**
     * A delivery that was never made.
     *
     * @param chat tells chats apart and does not say which it is
     * @param tries how often a node took it in order to send it, since it was said
     * @param saidAt when it was said, or last sent again
     * @param endedAt when it was given up; null while it waits to be sent again
     */
    record DeadLetter(
            UUID delivery,
            ChannelName channel,
            String chat,
            Occasion occasion,
            Reason reason,
            int tries,
            Instant saidAt,
            @Nullable Instant endedAt) {}
}
