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
 * @param earlierTries how often this was taken before in order to be made, counted when it is taken: a node that died on
 *     the way counts as well, and what became of its try nobody knows
 */
public record Delivery(
        UUID id,
        ChatAddress to,
        List<OutboundMessage> messages,
        @Nullable ReplyToken replyToken,
        int earlierTries) {
    public Delivery {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("A delivery without messages");
        }
        if (earlierTries < 0) {
            throw new IllegalArgumentException("A delivery tried " + earlierTries + " times");
        }
    }

    /** A delivery that nobody has tried to make yet. */
    public Delivery(UUID id, ChatAddress to, List<OutboundMessage> messages, @Nullable ReplyToken replyToken) {
        this(id, to, messages, replyToken, 0);
    }

    /** The same delivery, taken so often before. */
    public Delivery afterTries(int tries) {
        return new Delivery(id, to, messages, replyToken, tries);
    }
}
