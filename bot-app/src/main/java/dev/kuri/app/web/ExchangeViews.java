package dev.kuri.app.web;

import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.outbox.Packer;
import java.util.List;
import java.util.stream.Stream;

/** Shows an exchange in all views. The platforms' come from the very calls that their adapters would make. */
final class ExchangeViews {
    private static final String TELEGRAM = "telegram";
    private static final String LINE = "line";

    private final List<ChannelPreview> previews;

    /**
     * @param previews a channel without one has an empty view
     */
    ExchangeViews(List<ChannelPreview> previews) {
        this.previews = List.copyOf(previews);
    }

    ExchangeView of(Exchange exchange) {
        List<OutboundMessage> answer = exchange.answer();
        return new ExchangeView(
                exchange.said(),
                exchange.language(),
                answer.stream().map(KuriView::of).toList(),
                calls(TELEGRAM, answer).map(TelegramView::of).toList(),
                calls(LINE, answer).map(LineView::of).toList());
    }

    private Stream<String> calls(String channel, List<OutboundMessage> answer) {
        return previews.stream()
                .filter(preview -> preview.name().value().equals(channel))
                .flatMap(preview -> calls(preview, answer));
    }

    private static Stream<String> calls(ChannelPreview preview, List<OutboundMessage> answer) {
        ChatAddress nobody = new ChatAddress(preview.name(), "1", "1");
        return new Packer(preview.limits())
                .pack(nobody, answer, Routing.PLAIN).stream().map(preview::call);
    }
}
