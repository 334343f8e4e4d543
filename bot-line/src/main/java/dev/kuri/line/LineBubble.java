package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexSpan;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.URIAction;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message as a Flex bubble, in which a card and a table of a few columns can be read. */
final class LineBubble {
    private static final String LINK_COLOR = "#0B57D0";
    static final String HEADER_COLOR = "#5F6368";

    /** What a URI action can open, as far as we have it. */
    private static final Set<String> OPENABLE = Set.of("http", "https", "tel");

    private LineBubble() {}

    static FlexBubble of(OutboundMessage message) {
        List<FlexComponent> parts = Stream.concat(
                        Stream.ofNullable(message.card()).map(LineCard::of),
                        message.body().stream().flatMap(LineBubble::parts))
                .toList();
        return new FlexBubble.Builder()
                .size(FlexBubble.Size.MEGA)
                .body(new FlexBox.Builder(FlexBox.Layout.VERTICAL, parts)
                        .spacing("md")
                        .build())
                .build();
    }

    private static Stream<FlexComponent> parts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> words("", paragraph.text());
            case Block.Bullets bullets -> bullets.items().stream().flatMap(item -> words(LineText.BULLET, item));
            case Block.Steps steps ->
                IntStream.range(0, steps.items().size())
                        .boxed()
                        .flatMap(i ->
                                words(LineText.step(steps, i), steps.items().get(i)));
            case Block.Table table -> Stream.of(table(table));
        };
    }

    /** The words in one component; then its links, each in one of its own, for only a whole component can be tapped. */
    private static Stream<FlexComponent> words(String prefix, RichText text) {
        List<FlexSpan> spans = new ArrayList<>();
        if (!prefix.isEmpty()) {
            spans.add(span(prefix, FlexSpan.Weight.REGULAR));
        }
        text.spans().stream()
                .filter(span -> !span.text().isEmpty())
                .map(LineBubble::span)
                .forEach(spans::add);
        Stream<FlexComponent> words = spans.isEmpty()
                ? Stream.empty()
                : Stream.of(new FlexText.Builder().contents(spans).wrap(true).build());
        Stream<FlexComponent> links = text.spans().stream()
                .filter(Span.Link.class::isInstance)
                .map(link -> link(((Span.Link) link).target()));
        return Stream.concat(words, links);
    }

    private static FlexSpan span(Span span) {
        FlexSpan.Weight weight = span instanceof Span.Strong ? FlexSpan.Weight.BOLD : FlexSpan.Weight.REGULAR;
        return span(span.text(), weight);
    }

    private static FlexSpan span(String text, FlexSpan.Weight weight) {
        return new FlexSpan.Builder().text(WellFormed.text(text)).weight(weight).build();
    }

    /** An address that LINE would not open is shown to be copied. */
    private static FlexComponent link(URI target) {
        String address = target.toString();
        FlexText.Builder text =
                new FlexText.Builder().text(address).wrap(true).size("sm").color(LINK_COLOR);
        boolean opens = target.getScheme() != null
                && OPENABLE.contains(target.getScheme())
                && address.length() <= LineLimits.URI_UNITS;
        if (opens) {
            text.action(new URIAction.Builder().uri(target).build());
        }
        return text.build();
    }

    private static FlexBox table(Block.Table table) {
        Stream<FlexComponent> head =
                Stream.of(row(table.header(), cell -> cell.color(HEADER_COLOR)), new FlexSeparator.Builder().build());
        Stream<FlexComponent> rows = table.rows().stream().map(row -> row(row, Function.identity()));
        return new FlexBox.Builder(
                        FlexBox.Layout.VERTICAL, Stream.concat(head, rows).toList())
                .spacing("sm")
                .build();
    }

    private static FlexComponent row(List<String> cells, Function<FlexText.Builder, FlexText.Builder> style) {
        List<FlexComponent> components = IntStream.range(0, cells.size())
                .mapToObj(i -> cell(cells.get(i), i == 0 ? FlexText.Weight.BOLD : FlexText.Weight.REGULAR, style))
                .toList();
        return new FlexBox.Builder(FlexBox.Layout.HORIZONTAL, components)
                .spacing("sm")
                .build();
    }

    /** LINE refuses a text without characters; a box without contents takes its place. */
    private static FlexComponent cell(
            String words, FlexText.Weight weight, Function<FlexText.Builder, FlexText.Builder> style) {
        if (words.isBlank()) {
            return new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of())
                    .flex(1)
                    .build();
        }
        FlexText.Builder text = new FlexText.Builder()
                .text(WellFormed.text(words))
                .size("sm")
                .flex(1)
                .wrap(true)
                .weight(weight);
        return style.apply(text).build();
    }
}
