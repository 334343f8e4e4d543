package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.knowledge.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Messages, turns and deliveries as tests need them. */
final class Sample {
    /** When every clock of these tests begins. */
    static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    private static final Instant SENT = Instant.parse("2026-11-21T09:29:58.123456Z");

    private Sample() {}

    static ChatAddress chat(String chat) {
        return new ChatAddress(new ChannelName("line"), "kuri", chat);
    }

    /** The event's id tells its chat as well. */
    static InboundMessage message(ChatAddress chat, int number) {
        return new InboundMessage(
                new EventId(chat.channel(), chat.bot(), chat.chat() + "-" + number),
                chat,
                SENT,
                new InboundMessage.Text("くりこし" + number),
                new ReplyToken("token" + number, SENT.plusSeconds(60)),
                "zh-TW");
    }

    static Conversation version(ChatAddress chat, long version) {
        return new Conversation(chat, version, null, Language.JA, null, List.of(), List.of(), List.of());
    }

    static Delivery delivery(ChatAddress chat, String words) {
        return new Delivery(
                UUID.randomUUID(),
                chat,
                List.of(OutboundMessage.text(words), OutboundMessage.text(words + "!")),
                new ReplyToken("token", SENT.plusSeconds(60)));
    }

    /** Answers a new message, on a node; gives what that node is to send. */
    static Optional<Delivery> say(JdbcStores node, ChatAddress chat, Delivery... deliveries) {
        long version = node.turns().conversationWith(chat).version() + 1;
        InboundMessage message = message(chat, (int) version);
        node.inbox().keep(List.of(message));
        return node.turns()
                .commit(message, version(chat, version), List.of(deliveries))
                .toSend();
    }

    /** Says something that nobody asked for; gives what the node is to send, or the same if it is not to send it. */
    static Delivery proactive(JdbcStores node, ChatAddress chat, String words) {
        Delivery reminder = new Delivery(
                UUID.randomUUID(),
                chat,
                List.of(OutboundMessage.text(words)),
                new Routing(Occasion.PROACTIVE, null, null, null),
                Tries.NONE);
        return say(node, chat, reminder).orElse(reminder);
    }

    /** Takes all chats of {@link #chat} whose outbox was left behind. */
    static List<Delivery> leftBehind(JdbcStores node) {
        return Stream.of(Occasion.values())
                .flatMap(occasion -> node.outbox().takeLeftBehind(new ChannelName("line"), occasion, 10).stream())
                .toList();
    }
}
