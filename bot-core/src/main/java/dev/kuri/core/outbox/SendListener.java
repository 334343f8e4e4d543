package dev.kuri.core.outbox;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import java.time.Duration;

/** Is told of everything that was tried to be sent. Called on the sending thread, so it must not take long. */
@FunctionalInterface
public interface SendListener {
    /** Nobody listens. */
    SendListener NONE = (delivery, result, duration) -> {};

    /**
     * A result was written down. A delivery that is given up has two: what the platform said, and that.
     *
     * @param duration of the call to the platform; zero for what was ended without a call
     */
    void sent(Delivery delivery, DeliveryResult result, Duration duration);
}
