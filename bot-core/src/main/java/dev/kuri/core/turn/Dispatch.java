package dev.kuri.core.turn;

import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.outbox.Packer;
import java.util.ArrayList;
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
        List<Delivery> packed = new Packer(channel).pack(answered.from(), messages, answered.replyToken());
        List<Delivery> routed = new ArrayList<>();
        for (Delivery delivery : packed) {
            routed.add(routed(delivery, answered.place().thread(), routed.isEmpty() ? replaces : null));
        }
        return List.copyOf(routed);
    }

    private static Delivery routed(Delivery delivery, @Nullable String thread, @Nullable String replaces) {
        Routing routing = new Routing(delivery.routing().occasion(), delivery.replyToken(), replaces, thread);
        return new Delivery(delivery.id(), delivery.to(), delivery.messages(), routing, delivery.earlier());
    }
}
