package dev.kuri.app.web;

import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.outbox.Packer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                calls(TELEGRAM, answer)
                        .map(call -> TelegramView.of(call.body(), call.card()))
                        .toList(),
                calls(LINE, answer).map(call -> LineView.of(call.body())).toList());
    }

    private Stream<Call> calls(String channel, List<OutboundMessage> answer) {
        return previews.stream()
                .filter(preview -> preview.name().value().equals(channel))
                .flatMap(preview -> calls(preview, answer));
    }

    private static Stream<Call> calls(ChannelPreview preview, List<OutboundMessage> answer) {
        ChatAddress nobody = new ChatAddress(preview.name(), "1", "1");
        return new Packer(preview.limits())
                .pack(nobody, answer, Routing.PLAIN).stream()
                        .map(delivery -> new Call(
                                preview.call(delivery),
                                delivery.messages().getFirst().card()));
    }

    /**
     * A call of a platform.
     *
     * @param card of its first message; null if it has none
     */
    private record Call(String body, @Nullable Card card) {
        /** Without the words. */
        @Override
        public String toString() {
            return "Call[" + body.length() + " units]";
        }
    }
}
