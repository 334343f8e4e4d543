package dev.kuri.core.outbox;

import static java.util.Comparator.comparingInt;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts an answer to fit a channel: messages that are not too long, and not too many of them in a call. */
public final class Packer {
    private final ChannelLimits limits;
    private final Size room;
    private final Size caption;

    public Packer(ChannelLimits limits) {
        this.limits = limits;
        this.room = Size.of(limits);
        this.caption = Size.ofCaption(limits);
    }

    /**
     * Packs an answer into as few calls as it takes. A message that is too long is cut between its blocks, a block that
     * is too long between its items, words that are too long between graphemes; nothing is left out but buttons beyond
     * the channel's number. A card goes with the first words. Where a reply token pays for one call, and small messages put together fit into that call,
     * they are put together.
     *
     * @param routing of the first call; the others have neither its token nor take the place of anything
     * @return empty for an empty answer
     */
    public List<Delivery> pack(ChatAddress to, List<OutboundMessage> answer, Routing routing) {
        List<OutboundMessage> cut =
                answer.stream().flatMap(message -> cut(message).stream()).toList();
        List<OutboundMessage> parts =
                routing.replyToken() == null ? cut : inOneCall(cut).orElse(cut);
        List<Delivery> deliveries = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += limits.messagesPerCall()) {
            List<OutboundMessage> call = parts.subList(from, Math.min(parts.size(), from + limits.messagesPerCall()));
            Routing ofCall = from == 0 ? routing : routing.following();
            deliveries.add(new Delivery(UUID.randomUUID(), to, call, ofCall, Tries.NONE));
        }
        return deliveries;
    }

    private List<OutboundMessage> cut(OutboundMessage message) {
        BlockCutter cutter = new BlockCutter(message.card() == null ? room : caption);
        List<List<Block>> bodies = new ArrayList<>();
        Size taken = Size.NONE;
        bodies.add(new ArrayList<>());
        for (Block block :
                message.body().stream().flatMap(b -> cutter.cut(b).stream()).toList()) {
            Size size = BlockSize.of(block);
            Size here = message.card() != null && bodies.size() == 1 ? caption : room;
            if (!taken.plus(size).fitsInto(here) && !bodies.getLast().isEmpty()) {
                bodies.add(new ArrayList<>());
                taken = Size.NONE;
            }
            bodies.getLast().add(block);
            taken = taken.plus(size);
        }
        return shared(bodies, message);
    }

    /** The card with the first words, the buttons under the last. */
    private List<OutboundMessage> shared(List<List<Block>> bodies, OutboundMessage whole) {
        List<Choice> choices = whole.choices();
        List<Choice> shown = choices.subList(0, Math.min(choices.size(), limits.choices()));
        List<OutboundMessage> messages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            messages.add(new OutboundMessage(
                    bodies.get(i), i == bodies.size() - 1 ? shown : List.of(), i == 0 ? whole.card() : null));
        }
        return messages;
    }

    /** Puts neighbours together, the smallest first; empty if that is not enough. */
    private Optional<List<OutboundMessage>> inOneCall(List<OutboundMessage> messages) {
        List<OutboundMessage> fewer = new ArrayList<>(messages);
        while (fewer.size() > limits.messagesPerCall()) {
            Optional<Integer> first = IntStream.range(0, fewer.size() - 1)
                    .boxed()
                    .filter(i -> canBeOne(fewer.get(i), fewer.get(i + 1)))
                    .min(comparingInt(i -> size(fewer.get(i), fewer.get(i + 1)).units()));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            OutboundMessage second = fewer.remove(first.get() + 1);
            fewer.set(first.get(), together(fewer.get(first.get()), second));
        }
        return Optional.of(fewer);
    }

    /** Buttons and cards stay with the words that they belong to, and a table is shown by itself on some channels. */
    private boolean canBeOne(OutboundMessage first, OutboundMessage second) {
        return first.choices().isEmpty()
                && first.card() == null
                && second.card() == null
                && Stream.of(first, second)
                        .flatMap(message -> message.body().stream())
                        .noneMatch(Block.Table.class::isInstance)
                && size(first, second).fitsInto(room);
    }

    private static Size size(OutboundMessage first, OutboundMessage second) {
        return BlockSize.of(first.body()).plus(BlockSize.of(second.body()));
    }

    private static OutboundMessage together(OutboundMessage first, OutboundMessage second) {
        List<Block> body = new ArrayList<>(first.body());
        body.addAll(second.body());
        return new OutboundMessage(body, second.choices());
    }
}
