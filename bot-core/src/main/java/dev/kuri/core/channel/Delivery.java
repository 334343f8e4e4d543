package dev.kuri.core.channel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One API call to be made: a row of the outbox.
 *
 * @param id stays the same over all tries; LINE's {@code X-Line-Retry-Key}
 * @param messages 1 to {@link ChannelLimits#messagesPerCall()}, each within the channel's limits
 * @param earlier tries before this one
 */
public record Delivery(UUID id, ChatAddress to, List<OutboundMessage> messages, Routing routing, Tries earlier) {
    public Delivery {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("A delivery without messages");
        }
    }

    /** An answer that nobody has tried to send yet. */
    public Delivery(UUID id, ChatAddress to, List<OutboundMessage> messages, @Nullable ReplyToken replyToken) {
        this(id, to, messages, Routing.reply(replyToken), Tries.NONE);
    }

    /** The right to answer free of charge; null if there is none. */
    public @Nullable ReplyToken replyToken() {
        return routing.replyToken();
    }

    /** The same delivery with other earlier tries. */
    public Delivery after(Tries tries) {
        return new Delivery(id, to, messages, routing, tries);
    }
}
