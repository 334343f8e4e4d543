package dev.kuri.core.outbox;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cuts an answer to fit a channel: messages that are not too long, and not too many of them in a call. */
public final class Packer {
    private final ChannelLimits limits;

    public Packer(ChannelLimits limits) {
        this.limits = limits;
    }

    /**
     * Packs an answer into as few calls as it takes. A message that is too long is cut between its blocks, a block that
     * is too long between its items, words that are too long between graphemes; nothing is left out but buttons beyond
     * the channel's number.
     *
     * @param replyToken rides on the first call only; null if there is none
     * @return empty for an empty answer
     */
    public List<Delivery> pack(ChatAddress to, List<OutboundMessage> answer, @Nullable ReplyToken replyToken) {
        List<OutboundMessage> parts =
                answer.stream().flatMap(message -> cut(message).stream()).toList();
        List<Delivery> deliveries = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += limits.messagesPerCall()) {
            List<OutboundMessage> call = parts.subList(from, Math.min(parts.size(), from + limits.messagesPerCall()));
            deliveries.add(new Delivery(UUID.randomUUID(), to, call, from == 0 ? replyToken : null));
        }
        return deliveries;
    }

    private List<OutboundMessage> cut(OutboundMessage message) {
        BlockCutter cutter = new BlockCutter(limits.textUnits());
        List<List<Block>> bodies = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        int length = 0;
        for (Block block :
                message.body().stream().flatMap(b -> cutter.cut(b).stream()).toList()) {
            int units = BlockLength.of(block);
            if (length + units > limits.textUnits() && !body.isEmpty()) {
                bodies.add(body);
                body = new ArrayList<>();
                length = 0;
            }
            body.add(block);
            length += units;
        }
        bodies.add(body);
        return withChoicesOnTheLast(bodies, message.choices());
    }

    private List<OutboundMessage> withChoicesOnTheLast(List<List<Block>> bodies, List<Choice> choices) {
        List<Choice> shown = choices.subList(0, Math.min(choices.size(), limits.choices()));
        List<OutboundMessage> messages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            messages.add(new OutboundMessage(bodies.get(i), i == bodies.size() - 1 ? shown : List.of()));
        }
        return messages;
    }
}
