package dev.kuri.app.web;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message in the page's own look.
 *
 * @param picture above it; null for none
 */
record KuriView(@Nullable Picture picture, List<Part> parts, List<Button> buttons) {
    /**
     * A block of it.
     *
     * @param kind {@code paragraph}, {@code bullets}, {@code steps} or {@code table}
     * @param first number of the first item; counts for steps only
     * @param items one for a paragraph, none for a table
     * @param header empty for all but a table
     * @param rows empty for all but a table
     */
    record Part(String kind, int first, List<List<Run>> items, List<String> header, List<List<String>> rows) {}

    static KuriView of(OutboundMessage message) {
        List<Button> buttons = message.choices().stream().map(Button::of).toList();
        Picture picture = message.card() == null ? null : Picture.onThePage(message.card());
        return new KuriView(picture, message.body().stream().map(KuriView::part).toList(), buttons);
    }

    private static Part part(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> list("paragraph", 1, List.of(paragraph.text()));
            case Block.Bullets bullets -> list("bullets", 1, bullets.items());
            case Block.Steps steps -> list("steps", steps.first(), steps.items());
            case Block.Table table -> new Part("table", 1, List.of(), table.header(), table.rows());
        };
    }

    private static Part list(String kind, int first, List<RichText> items) {
        return new Part(kind, first, items.stream().map(KuriView::runs).toList(), List.of(), List.of());
    }

    private static List<Run> runs(RichText text) {
        return text.spans().stream().map(KuriView::run).toList();
    }

    private static Run run(Span span) {
        return switch (span) {
            case Span.Plain plain -> Run.plain(plain.text());
            case Span.Strong strong -> new Run(strong.text(), "strong", null);
            case Span.Link link -> Run.link(link.text(), "", link.target().toString());
        };
    }
}
