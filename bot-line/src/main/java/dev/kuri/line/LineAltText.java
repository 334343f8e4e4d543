package dev.kuri.line;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.channel.OutboundMessage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What notifications, the list of chats and old clients show in the place of what is drawn. */
final class LineAltText {
    private LineAltText() {}

    /** All words beside a card; of a table what it is about, then a line a row. */
    static String of(OutboundMessage message) {
        return message.card() == null
                ? ofTables(message.body())
                : Graphemes.cut(LineText.of(message.body()), LineLimits.ALT_TEXT_UNITS);
    }

    /**
     * @param body with a table in it
     */
    static String ofTables(List<Block> body) {
        Stream<String> lead = body.stream()
                .limit(1)
                .filter(Block.Paragraph.class::isInstance)
                .map(first -> ((Block.Paragraph) first).text().text());
        List<Block.Table> tables = body.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        Stream<String> rows =
                tables.stream().flatMap(table -> table.rows().stream().map(row -> row(table.header(), row)));
        String text = Stream.concat(lead, rows).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        // LINE wants words also where a table has none.
        String shown = text.isEmpty() ? String.join(" · ", tables.getFirst().header()) : text;
        return Graphemes.cut(WellFormed.text(shown), LineLimits.ALT_TEXT_UNITS);
    }

    private static String row(List<String> header, List<String> row) {
        String cells = IntStream.range(1, row.size())
                .filter(i -> !row.get(i).isBlank())
                .mapToObj(i -> (header.get(i) + " " + row.get(i)).strip())
                .collect(Collectors.joining(" · "));
        return Stream.of(row.getFirst(), cells).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }
}
