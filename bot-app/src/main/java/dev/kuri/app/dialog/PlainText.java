package dev.kuri.app.dialog;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import java.util.List;
import java.util.stream.IntStream;

/** An answer as words alone. */
public final class PlainText {
    private PlainText() {}

    /** Blocks a line or more each; buttons are no words. */
    public static String of(List<OutboundMessage> messages) {
        return messages.stream()
                .flatMap(message -> message.body().stream())
                .map(PlainText::of)
                .collect(joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().text();
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> "• " + item.text()).collect(joining("\n"));
            case Block.Steps steps -> steps(steps.first(), steps.items());
            case Block.Table table ->
                String.join(" | ", table.header()) + "\n"
                        + table.rows().stream()
                                .map(row -> String.join(" | ", row))
                                .collect(joining("\n"));
        };
    }

    private static String steps(int first, List<RichText> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (first + i) + ". " + items.get(i).text())
                .collect(joining("\n"));
    }
}
