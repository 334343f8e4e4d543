package dev.kuri.core.channel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One API call to be made: a row of the outbox.
 *
 * @param id stays the same over all tries; LINE's {@code X-Line-Retry-Key}
 * @param messages 1 to {@link ChannelLimits#messagesPerCall()}, each within the channel's limits
 * @param replyToken null if there is none to use
 */
public record Delivery(
        UUID id,
        ChatAddress to,
        List<OutboundMessage> messages,
        @Nullable ReplyToken replyToken) {
    public Delivery {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("A delivery without messages");
        }
    }
}
