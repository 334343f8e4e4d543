package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexText;
import dev.kuri.core.channel.Block;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table that is too wide for one bubble, as a bubble a row: its name, and under it every cell beside its column's name. */
final class LineCarousel {
    private static final int COLUMN_FLEX = 2;
    private static final int CELL_FLEX = 3;

    private LineCarousel() {}

    static FlexCarousel of(Block.Table table) {
        return new FlexCarousel(
                table.rows().stream().map(row -> bubble(table.header(), row)).toList());
    }

    private static FlexBubble bubble(List<String> header, List<String> row) {
        Stream<FlexComponent> name = row.stream()
                .limit(1)
                .filter(LineCarousel::hasWords)
                .flatMap(words -> Stream.of(name(words), new FlexSeparator.Builder().build()));
        Stream<FlexComponent> cells = IntStream.range(1, row.size())
                .filter(i -> hasWords(row.get(i)))
                .mapToObj(i -> line(header.get(i), row.get(i)));
        return new FlexBubble.Builder()
                .size(FlexBubble.Size.KILO)
                .body(new FlexBox.Builder(
                                FlexBox.Layout.VERTICAL,
                                Stream.concat(name, cells).toList())
                        .spacing("md")
                        .build())
                .build();
    }

    private static FlexComponent name(String words) {
        return new FlexText.Builder()
                .text(WellFormed.text(words))
                .weight(FlexText.Weight.BOLD)
                .wrap(true)
                .build();
    }

    private static FlexComponent line(String column, String cell) {
        FlexComponent value = words(cell).flex(CELL_FLEX).build();
        List<FlexComponent> parts = hasWords(column)
                ? List.of(
                        words(column)
                                .color(LineBubble.HEADER_COLOR)
                                .flex(COLUMN_FLEX)
                                .build(),
                        value)
                : List.of(value);
        return new FlexBox.Builder(FlexBox.Layout.HORIZONTAL, parts)
                .spacing("sm")
                .build();
    }

    private static FlexText.Builder words(String words) {
        return new FlexText.Builder().text(WellFormed.text(words)).size("sm").wrap(true);
    }

    /** LINE refuses a text without characters. */
    private static boolean hasWords(String cell) {
        return !cell.isBlank();
    }
}
