package dev.kuri.core.outbox;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.outbox.OutboxStore.Settled;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a delivery: one call, and what became of it written down. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** For a defect of a channel; what it answers orderly has its own pause. */
    private static final Duration PAUSE_AFTER_DEFECT = Duration.ofSeconds(5);

    private final OutboxStore store;
    private final Map<ChannelName, Channel> channels;
    private final Floods floods;
    private final SendListener listener;

    Attempts(OutboxStore store, Map<ChannelName, Channel> channels, Floods floods, SendListener listener) {
        this.store = store;
        this.channels = channels;
        this.floods = floods;
        this.listener = listener;
    }

    /**
     * @param delivery for one of the channels
     * @return the chat's next delivery, if it is to be made at once
     */
    Optional<Delivery> make(Delivery delivery) {
        long begin = System.nanoTime();
        DeliveryResult result = deliver(delivery);
        Duration duration = Duration.ofNanos(System.nanoTime() - begin);
        Settled settled = store.settle(delivery, result);
        tell(delivery, result, duration);
        if (settled.isGivenUp()) {
            tell(delivery, new Undeliverable(Reason.GIVEN_UP), Duration.ZERO);
        }
        return settled.next();
    }

    private DeliveryResult deliver(Delivery delivery) {
        Channel channel = Objects.requireNonNull(channels.get(delivery.to().channel()));
        try {
            return floods.judge(delivery.to(), channel.deliver(delivery));
        } catch (RuntimeException e) {
            LOG.error("Delivery {} met a defect", delivery.id(), e);
            return new RetryLater(PAUSE_AFTER_DEFECT);
        }
    }

    private void tell(Delivery delivery, DeliveryResult result, Duration duration) {
        if (result instanceof Undeliverable never) {
            LOG.warn("Delivery {} can not be made: {}", delivery.id(), never.reason());
        } else if (result instanceof Halted) {
            LOG.error(
                    "{} does not accept our credentials: nothing is sent on it until they are mended",
                    delivery.to().channel().value());
        }
        listener.sent(delivery, result, duration);
    }
}
