package dev.kuri.core.channel;

import java.util.List;

/** A part of a message that is never cut when it fits a channel: a paragraph, a list or a table. */
public sealed interface Block {
    record Paragraph(RichText text) implements Block {}

    /** Items without an order. */
    record Bullets(List<RichText> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Items to be done one after the other, numbered from {@code first}. */
    record Steps(int first, List<RichText> items) implements Block {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /**
     * Rows of equal length.
     *
     * @param header as many cells as every row; the first column names the row
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " under a header of " + header.size());
                }
            }
        }
    }
}
