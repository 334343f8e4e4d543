package dev.kuri.core.outbox;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.util.List;

/** The most that a block can take on any channel, whichever way the channel shows it. */
final class BlockSize {
    /** A blank line between blocks. */
    private static final int BETWEEN_BLOCKS = 2;

    /** A bullet or number, a space and a line break; numbers have up to four digits. */
    private static final int AROUND_ITEM = 8;

    /** A separator or line break, and padding where columns are aligned. */
    private static final int AROUND_CELL = 24;

    private BlockSize() {}

    static Size of(List<Block> body) {
        return body.stream().map(BlockSize::of).reduce(Size.NONE, Size::plus);
    }

    static Size of(Block block) {
        Size size = switch (block) {
            case Block.Paragraph paragraph -> of(paragraph.text());
            case Block.Bullets bullets -> ofItems(bullets.items());
            case Block.Steps steps -> ofItems(steps.items());
            case Block.Table table -> ofTable(table);
        };
        return size.plusUnits(BETWEEN_BLOCKS);
    }

    static Size ofItem(RichText item) {
        return of(item).plusUnits(AROUND_ITEM);
    }

    /** Channels without links write the address after the words. */
    static Size of(Span span) {
        return switch (span) {
            case Span.Plain plain -> new Size(plain.text().length(), 0);
            case Span.Strong strong -> new Size(strong.text().length(), 1);
            case Span.Link link ->
                new Size(link.text().length() + link.target().toString().length() + BETWEEN_BLOCKS, 1);
        };
    }

    private static Size of(RichText text) {
        return text.spans().stream().map(BlockSize::of).reduce(Size.NONE, Size::plus);
    }

    private static Size ofItems(List<RichText> items) {
        return items.stream().map(BlockSize::ofItem).reduce(Size.NONE, Size::plus);
    }

    /** A row may be shown under the names of its columns, with its own name in bold. */
    private static Size ofTable(Block.Table table) {
        int header = cells(table.header());
        int rows = table.rows().stream().mapToInt(row -> header + cells(row)).sum();
        return new Size(header + rows, Math.max(1, table.rows().size()));
    }

    private static int cells(List<String> cells) {
        return cells.stream().mapToInt(cell -> cell.length() + AROUND_CELL).sum();
    }
}
