package dev.kuri.core.outbox;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Moved;
import dev.kuri.core.channel.DeliveryResult.Parked;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Station 8: sends what was said, chat by chat, each in order; chats do not wait for each other. */
public final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** With pauses of a minute or so, a day: as long as LINE knows a retry key. */
    private static final int MAX_FAILURES = 1_200;

    /** A channel that is switched off in this run may be on in the next. */
    private static final Duration PAUSE_WITHOUT_CHANNEL = Duration.ofHours(1);

    /** Until somebody mends our credentials. */
    private static final Duration PAUSE_WHEN_HALTED = Duration.ofMinutes(5);

    /** For a defect of a channel; what it answers orderly has its own pause. */
    private static final Duration PAUSE_AFTER_DEFECT = Duration.ofSeconds(5);

    private final OutboxStore store;
    private final Map<ChannelName, Channel> channels;
    private final Executor executor;
    private final Clock clock;

    /**
     * @param executor runs one task a chat; a task waits for the platform
     */
    public Sender(OutboxStore store, Map<ChannelName, Channel> channels, Executor executor, Clock clock) {
        this.store = store;
        this.channels = Map.copyOf(channels);
        this.executor = executor;
        this.clock = clock;
    }

    /** Works through a chat that this node has taken, and returns at once. */
    public void send(Delivery first) {
        executor.execute(() -> {
            Optional<Delivery> waiting = Optional.of(first);
            while (waiting.isPresent()) {
                waiting = sendOne(waiting.get());
            }
        });
    }

    /** Sends what was left behind. */
    public void sweep(int atMost) {
        store.takeLeftBehind(atMost).forEach(this::send);
    }

    private Optional<Delivery> sendOne(Delivery delivery) {
        return switch (deliver(delivery)) {
            case Delivered delivered -> store.end(delivery, delivered);
            case Undeliverable never -> ended(delivery, never);
            case RetryLater later -> retried(delivery, later.pause(), false);
            case Unknown unknown -> retried(delivery, unknown.pause(), true);
            case Parked parked -> retried(delivery, Duration.between(clock.instant(), parked.until()), false);
            case Halted halted -> retried(delivery, PAUSE_WHEN_HALTED, false);
            case Moved moved -> retried(delivery, PAUSE_AFTER_DEFECT, false);
        };
    }

    private Optional<Delivery> retried(Delivery delivery, Duration pause, boolean mayHaveArrived) {
        if (delivery.earlier().failures() >= MAX_FAILURES) {
            return ended(delivery, new Undeliverable(Reason.GIVEN_UP));
        }
        store.putAside(delivery, clock.instant().plus(pause), mayHaveArrived);
        return Optional.empty();
    }

    private Optional<Delivery> ended(Delivery delivery, Undeliverable never) {
        LOG.warn("Delivery {} can not be made: {}", delivery.id(), never.reason());
        return store.end(delivery, never);
    }

    private DeliveryResult deliver(Delivery delivery) {
        Channel channel = channels.get(delivery.to().channel());
        if (channel == null) {
            return new RetryLater(PAUSE_WITHOUT_CHANNEL);
        }
        try {
            return channel.deliver(delivery);
        } catch (RuntimeException e) {
            LOG.error("Delivery {} met a defect", delivery.id(), e);
            return new RetryLater(PAUSE_AFTER_DEFECT);
        }
    }
}
