package dev.kuri.telegram;

import dev.kuri.core.channel.Block.Table;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a table readable on a phone, which has no tables: aligned columns if they fit its width, else row by row. */
final class TelegramTable {
    private static final String GAP = "  ";

    private TelegramTable() {}

    static void append(Table table, StyledText to) {
        List<Integer> widths = widths(table);
        int columns = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
        if (columns <= TelegramLimits.TABLE_COLUMNS) {
            to.preformatted(aligned(table, widths, columns));
        } else {
            rowByRow(table, to);
        }
    }

    private static List<Integer> widths(Table table) {
        return IntStream.range(0, table.header().size())
                .map(column -> lines(table)
                        .mapToInt(line -> Columns.of(line.get(column)))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
    }

    private static String aligned(Table table, List<Integer> widths, int columns) {
        Stream<String> header = Stream.of(aligned(table.header(), widths), "-".repeat(Math.max(0, columns)));
        Stream<String> rows = table.rows().stream().map(row -> aligned(row, widths));
        return Stream.concat(header, rows).collect(Collectors.joining("\n"));
    }

    private static String aligned(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String cell, int columns) {
        return cell + " ".repeat(columns - Columns.of(cell));
    }

    /** The row's name in bold, then "column: value" for each that has one. */
    private static void rowByRow(Table table, StyledText to) {
        Iterator<List<String>> rows = table.rows().iterator();
        while (rows.hasNext()) {
            List<String> row = rows.next();
            to.strong(row.getFirst());
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    to.plain("\n" + table.header().get(column) + ": " + row.get(column));
                }
            }
            to.plain(rows.hasNext() ? "\n\n" : "");
        }
    }

    private static Stream<List<String>> lines(Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream());
    }
}
