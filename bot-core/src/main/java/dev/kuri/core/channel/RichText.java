package dev.kuri.core.channel;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Styled text of one paragraph, list item or table cell. */
public record RichText(List<Span> spans) {
    public RichText {
        spans = List.copyOf(spans);
    }

    public static RichText plain(String text) {
        return new RichText(List.of(new Span.Plain(text)));
    }

    /** The words alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(joining());
    }
}
