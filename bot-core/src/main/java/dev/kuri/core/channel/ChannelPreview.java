package dev.kuri.core.channel;

import java.util.List;

/** Shows how a channel would send a delivery, without sending it and without credentials. */
public interface ChannelPreview {
    ChannelName name();

    ChannelLimits limits();

    /** The body of the API call, as the platform's JSON. */
    String call(Delivery delivery);

    /**
     * Which of the platform's limits the call would break.
     *
     * @return one sentence each; empty if the platform would take it
     */
    List<String> violations(Delivery delivery);
}
