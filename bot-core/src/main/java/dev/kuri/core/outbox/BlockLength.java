package dev.kuri.core.outbox;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.util.List;

/** The most UTF-16 units that a block can take on any channel, whichever way the channel shows it. */
final class BlockLength {
    /** A blank line between blocks. */
    private static final int BETWEEN_BLOCKS = 2;

    /** A bullet or number, a space and a line break; numbers have up to four digits. */
    private static final int AROUND_ITEM = 8;

    /** A separator or line break, and padding where columns are aligned. */
    private static final int AROUND_CELL = 24;

    private BlockLength() {}

    static int of(Block block) {
        return BETWEEN_BLOCKS
                + switch (block) {
                    case Block.Paragraph paragraph -> of(paragraph.text());
                    case Block.Bullets bullets -> ofItems(bullets.items());
                    case Block.Steps steps -> ofItems(steps.items());
                    case Block.Table table -> ofTable(table);
                };
    }

    static int ofItem(RichText item) {
        return of(item) + AROUND_ITEM;
    }

    /** A row may be shown under the names of its columns. */
    static int ofRow(List<String> header, List<String> row) {
        return cells(header) + cells(row);
    }

    private static int ofItems(List<RichText> items) {
        return items.stream().mapToInt(BlockLength::ofItem).sum();
    }

    private static int ofTable(Block.Table table) {
        return cells(table.header())
                + table.rows().stream()
                        .mapToInt(row -> ofRow(table.header(), row))
                        .sum();
    }

    private static int cells(List<String> cells) {
        return cells.stream().mapToInt(cell -> cell.length() + AROUND_CELL).sum();
    }

    /** Channels without links write the address after the words. */
    private static int of(RichText text) {
        return text.spans().stream().mapToInt(BlockLength::of).sum();
    }

    static int of(Span span) {
        return switch (span) {
            case Span.Plain plain -> plain.text().length();
            case Span.Strong strong -> strong.text().length();
            case Span.Link link ->
                link.text().length() + link.target().toString().length() + BETWEEN_BLOCKS;
        };
    }
}
