package dev.kuri.core.channel;

/** A messaging platform, as the core sees it. Implementations are safe for use by many threads. */
public interface Channel {
    ChannelName name();

    ChannelLimits limits();

    /**
     * Makes one API call and waits for its end. What may go wrong is in the result; an exception is a defect.
     */
    DeliveryResult deliver(Delivery delivery);
}
