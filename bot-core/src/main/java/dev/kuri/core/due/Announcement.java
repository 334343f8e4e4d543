package dev.kuri.core.due;

import static java.util.Comparator.comparing;

import dev.kuri.core.answer.Answerer;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.outbox.Packer;
import dev.kuri.core.reminder.Daytime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Words what is due in one chat as one message, however much it is: in full and with its buttons what is of use for the
 * shortest time, of the rest a line each.
 */
final class Announcement {
    private static final Routing UNASKED = new Routing(Routing.Occasion.PROACTIVE, null, null, null);

    private static final Comparator<ToSay> MOST_URGENT_FIRST = comparing(
                    (ToSay one) -> one.reminder().dropAfter())
            .thenComparing(one -> one.reminder().plannedFor())
            .thenComparing(one -> one.reminder().id());

    private final Supplier<Voice> voice;
    private final Map<ChannelName, ChannelLimits> limits;

    /**
     * @param limits of the channels on which something is to be sent
     */
    Announcement(Supplier<Voice> voice, Map<ChannelName, ChannelLimits> limits) {
        this.voice = voice;
        this.limits = Map.copyOf(limits);
    }

    /**
     * The calls that say it; the first has the id of the most urgent reminder.
     *
     * @param all of one chat, at least one
     * @throws IllegalStateException for a channel of which nothing is known
     */
    List<Delivery> of(List<ToSay> all, Language language, Daytime daytime) {
        List<ToSay> sorted = all.stream().sorted(MOST_URGENT_FIRST).toList();
        ChatAddress chat = sorted.getFirst().reminder().to();
        ChannelLimits channel = limits.get(chat.channel());
        if (channel == null) {
            throw new IllegalStateException(
                    "Nothing is sent on " + chat.channel().value() + ": its adapter is not there");
        }
        List<Delivery> calls =
                new ArrayList<>(new Packer(channel).pack(chat, List.of(message(sorted, language, daytime)), UNASKED));
        Delivery first = calls.getFirst();
        calls.set(
                0,
                new Delivery(
                        sorted.getFirst().reminder().id(),
                        first.to(),
                        first.messages(),
                        first.routing(),
                        first.earlier()));
        return List.copyOf(calls);
    }

    /** What two leads of one fact say alike is said once. */
    private OutboundMessage message(List<ToSay> sorted, Language language, Daytime daytime) {
        OutboundMessage full = words(sorted.getFirst(), language, daytime);
        List<Block> body = new ArrayList<>(full.body());
        for (ToSay other : sorted.subList(1, sorted.size())) {
            Block line = words(other, language, daytime).body().getFirst();
            if (!body.contains(line)) {
                body.add(line);
            }
        }
        return new OutboundMessage(body, full.choices());
    }

    private OutboundMessage words(ToSay one, Language language, Daytime daytime) {
        Answerer answerer = voice.get().answerer();
        return answerer.remind(language, one.reminder(), one.balance(), daytime);
    }
}
