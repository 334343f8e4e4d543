package dev.kuri.app.cli;

import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.outbox.Packer;
import dev.kuri.core.turn.Turn;
import dev.kuri.line.LinePreview;
import dev.kuri.telegram.TelegramPreview;
import java.util.List;
import java.util.stream.Stream;

/** An answer as it would go out on every channel. */
final class Renderings {
    private static final List<ChannelPreview> PREVIEWS = List.of(new TelegramPreview(), new LinePreview());

    private Renderings() {}

    /** The calls of all channels, as JSON. */
    static List<String> calls(Turn turn) {
        return PREVIEWS.stream()
                .flatMap(
                        preview -> deliveries(preview, turn.answer().messages()).map(preview::call))
                .toList();
    }

    /** What a platform would not take. */
    static List<String> violations(Turn turn) {
        return violations(turn.answer().messages());
    }

    /** What a platform would not take of what Kuri says by itself. */
    static List<String> violations(List<OutboundMessage> messages) {
        return PREVIEWS.stream()
                .flatMap(preview ->
                        deliveries(preview, messages).flatMap(delivery -> preview.violations(delivery).stream()))
                .toList();
    }

    private static Stream<Delivery> deliveries(ChannelPreview preview, List<OutboundMessage> messages) {
        ChatAddress somebody = new ChatAddress(preview.name(), "1", "1");
        return new Packer(preview.limits()).pack(somebody, messages, Routing.PLAIN).stream();
    }
}
