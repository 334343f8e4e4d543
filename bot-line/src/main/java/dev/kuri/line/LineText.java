package dev.kuri.line;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message's body as plain text. LINE knows no markup there, and makes an address that stands by itself a link. */
final class LineText {
    static final String BULLET = "• ";

    private LineText() {}

    static String of(List<Block> body) {
        return WellFormed.text(body.stream().map(LineText::of).collect(Collectors.joining("\n\n")));
    }

    static String step(Block.Steps steps, int index) {
        return (steps.first() + index) + ". ";
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> of(paragraph.text());
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> BULLET + of(item)).collect(Collectors.joining("\n"));
            case Block.Steps steps ->
                IntStream.range(0, steps.items().size())
                        .mapToObj(i -> step(steps, i) + of(steps.items().get(i)))
                        .collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream().map(row -> row(table.header(), row)).collect(Collectors.joining("\n"));
        };
    }

    /** The words, then the address of every link on a line of its own, unless the words are the address. */
    private static String of(RichText text) {
        Stream<String> addresses = text.spans().stream()
                .filter(Span.Link.class::isInstance)
                .map(Span.Link.class::cast)
                .filter(link -> !link.text().equals(link.target().toString()))
                .map(link -> link.target().toString());
        return Stream.concat(Stream.of(text.text()), addresses).collect(Collectors.joining("\n"));
    }

    /** The row's name, and under it every cell with its column's. */
    private static String row(List<String> header, List<String> row) {
        Stream<String> cells = IntStream.range(1, row.size())
                .filter(i -> !row.get(i).isBlank())
                .mapToObj(i -> "  " + header.get(i) + ": " + row.get(i));
        return Stream.concat(row.stream().limit(1), cells).collect(Collectors.joining("\n"));
    }
}
