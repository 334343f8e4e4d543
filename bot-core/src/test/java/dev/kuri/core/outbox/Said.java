package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import java.util.List;
import java.util.UUID;

/** Deliveries as tests need them. */
final class Said {
    static final ChannelName CHANNEL = new ChannelName("test");
    static final ChannelName OTHER_CHANNEL = new ChannelName("other");

    private Said() {}

    static Delivery to(String chat) {
        return on(CHANNEL, chat, Occasion.REPLY);
    }

    static Delivery on(ChannelName channel, String chat, Occasion occasion) {
        return new Delivery(
                UUID.randomUUID(),
                new ChatAddress(channel, "bot", chat),
                List.of(OutboundMessage.text("x")),
                new Routing(occasion, null, null, null),
                Tries.NONE);
    }
}
