package dev.kuri.core.turn;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.InboundMessage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows in a chat that an answer is being made, if that takes long enough for somebody to wonder. */
public final class WorkSign {
    private static final Logger LOG = LoggerFactory.getLogger(WorkSign.class);

    /** Ours: below it, the sign would only flicker. */
    private static final Duration FIRST = Duration.ofMillis(500);

    /** Telegram shows it for five seconds, https://core.telegram.org/bots/api#sendchataction. */
    private static final Duration AGAIN = Duration.ofMillis(4_500);

    private final ScheduledExecutorService timer;
    private final Map<ChannelName, Channel> channels;

    /**
     * @param timer drops what is cancelled: nearly every sign is, before it is shown
     */
    public WorkSign(ScheduledExecutorService timer, Map<ChannelName, Channel> channels) {
        this.timer = timer;
        this.channels = Map.copyOf(channels);
    }

    /** Does work for a message, with the sign shown as long as it takes. */
    <T> T during(InboundMessage message, Supplier<T> work) {
        Channel channel = channels.get(message.from().channel());
        if (channel == null || !Saying.isOne(message)) {
            return work.get();
        }
        ScheduledFuture<?> sign;
        try {
            sign = timer.scheduleWithFixedDelay(
                    () -> show(channel, message), FIRST.toMillis(), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The server stops; the work is done all the same.
            return work.get();
        }
        try {
            return work.get();
        } finally {
            sign.cancel(false);
        }
    }

    /** A timer forgets a task that throws. */
    private static void show(Channel channel, InboundMessage message) {
        try {
            channel.showWorking(message.from(), message.place());
        } catch (RuntimeException e) {
            LOG.warn("A sign of work could not be shown", e);
        }
    }
}
