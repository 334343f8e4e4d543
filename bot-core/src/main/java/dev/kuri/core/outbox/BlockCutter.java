package dev.kuri.core.outbox;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a block that is too long for one message into blocks that are not. */
final class BlockCutter {
    /** Units left free for what {@link BlockSize} counts around words. */
    private static final int MARGIN = 16;

    private final Size room;
    private final Size inner;

    /**
     * @param room most that one block may take
     */
    BlockCutter(Size room) {
        this.room = room;
        this.inner = room.plusUnits(-MARGIN);
    }

    List<Block> cut(Block block) {
        if (BlockSize.of(block).fitsInto(room)) {
            return List.of(block);
        }
        return switch (block) {
            case Block.Paragraph paragraph ->
                pieces(paragraph.text()).stream()
                        .<Block>map(Block.Paragraph::new)
                        .toList();
            case Block.Bullets bullets ->
                groups(items(bullets.items())).stream()
                        .<Block>map(Block.Bullets::new)
                        .toList();
            case Block.Steps steps -> steps(steps);
            case Block.Table table -> rows(table);
        };
    }

    private List<Block> steps(Block.Steps steps) {
        List<Block> blocks = new ArrayList<>();
        int first = steps.first();
        for (List<RichText> group : groups(items(steps.items()))) {
            blocks.add(new Block.Steps(first, group));
            first += group.size();
        }
        return blocks;
    }

    /** Rows become paragraphs when even one of them is too long for a table. */
    private List<Block> rows(Block.Table table) {
        List<Block> blocks = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Block single = new Block.Table(table.header(), List.of(row));
            if (BlockSize.of(single).fitsInto(room)) {
                blocks.add(single);
            } else {
                RichText words = RichText.plain(String.join("\n", row));
                pieces(words).forEach(piece -> blocks.add(new Block.Paragraph(piece)));
            }
        }
        return blocks;
    }

    private List<RichText> items(List<RichText> items) {
        return items.stream().flatMap(item -> pieces(item).stream()).toList();
    }

    private List<List<RichText>> groups(List<RichText> items) {
        return grouped(items, BlockSize::ofItem);
    }

    private List<RichText> pieces(RichText text) {
        List<Span> small =
                text.spans().stream().flatMap(span -> spans(span).stream()).toList();
        return grouped(small, BlockSize::of).stream().map(RichText::new).toList();
    }

    private <T> List<List<T>> grouped(List<T> things, Function<T, Size> measure) {
        List<List<T>> groups = new ArrayList<>();
        Size taken = Size.NONE;
        for (T thing : things) {
            Size size = measure.apply(thing);
            if (groups.isEmpty() || !taken.plus(size).fitsInto(inner)) {
                groups.add(new ArrayList<>());
                taken = Size.NONE;
            }
            groups.getLast().add(thing);
            taken = taken.plus(size);
        }
        return groups;
    }

    /** A link is never cut: its address would break. */
    private List<Span> spans(Span span) {
        return switch (span) {
            case Span.Plain plain ->
                chunks(plain.text()).stream().<Span>map(Span.Plain::new).toList();
            case Span.Strong strong ->
                chunks(strong.text()).stream().<Span>map(Span.Strong::new).toList();
            case Span.Link link -> List.of(link);
        };
    }

    private List<String> chunks(String text) {
        return Graphemes.pieces(text, inner.units());
    }
}
