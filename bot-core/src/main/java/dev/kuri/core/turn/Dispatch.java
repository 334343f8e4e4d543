package dev.kuri.core.turn;

import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.outbox.Packer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses answers: to the chat and the topic of the message, as calls that its channel can carry. */
final class Dispatch {
    private final Map<ChannelName, ChannelLimits> limits;

    /**
     * @param limits of the channels on which something is to be sent
     */
    Dispatch(Map<ChannelName, ChannelLimits> limits) {
        this.limits = Map.copyOf(limits);
    }

    /**
     * The calls of an answer.
     *
     * @param replaces the platform's id of the message of ours that it takes the place of; null for none
     * @return empty on a channel on which nothing is sent
     */
    List<Delivery> of(InboundMessage answered, List<OutboundMessage> messages, @Nullable String replaces) {
        ChannelLimits channel = limits.get(answered.from().channel());
        if (channel == null) {
            return List.of();
        }
        Routing routing = new Routing(
                Routing.Occasion.REPLY,
                answered.replyToken(),
                replaces,
                answered.place().thread());
        return new Packer(channel).pack(answered.from(), messages, routing);
    }
}
