package dev.kuri.bench.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of figures.
 *
 * @param caption a sentence in Markdown that stands above it
 * @param header the first column's may be empty
 */
public record Table(String caption, List<String> header, List<List<String>> rows) {
    /** Refuses a row that is not as wide as the header. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("A row of %d cells under a header of %d: %s"
                        .formatted(row.size(), header.size(), String.join(", ", row)));
            }
        }
    }

    /** The table as Markdown. */
    public String markdown() {
        return caption + "\n\n" + line(header)
                + line(header.stream().map(column -> "---").toList())
                + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
