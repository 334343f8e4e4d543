package dev.kuri.app.cli;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Draws answers in a terminal; without colours the same words remain. */
final class Screen {
    private static final AttributedStyle STRONG = AttributedStyle.BOLD;
    private static final AttributedStyle LINK = AttributedStyle.DEFAULT.underline();
    private static final AttributedStyle FAINT = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);

    private final boolean colours;

    Screen(boolean colours) {
        this.colours = colours;
    }

    /** The answer, ready to print. */
    String draw(List<OutboundMessage> messages) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        for (OutboundMessage message : messages) {
            message.body().forEach(block -> draw(out, block));
            draw(out, message.choices());
        }
        AttributedString drawn = out.toAttributedString();
        return colours ? drawn.toAnsi() : drawn.toString();
    }

    private void draw(AttributedStringBuilder out, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line(out, "", paragraph.text());
            case Block.Bullets bullets -> bullets.items().forEach(item -> line(out, "  • ", item));
            case Block.Steps steps -> {
                for (int i = 0; i < steps.items().size(); i++) {
                    line(out, "  " + (steps.first() + i) + ". ", steps.items().get(i));
                }
            }
            case Block.Table table -> draw(out, table);
        }
    }

    /** A row a block: cells are sentences, too long for columns. */
    private void draw(AttributedStringBuilder out, Block.Table table) {
        for (List<String> row : table.rows()) {
            out.append("  ").styled(STRONG, row.getFirst()).append("\n");
            for (int i = 1; i < row.size(); i++) {
                out.append("    ")
                        .styled(FAINT, table.header().get(i) + "  ")
                        .append(row.get(i))
                        .append("\n");
            }
        }
    }

    private static void draw(AttributedStringBuilder out, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            out.styled(
                    FAINT,
                    (i == 0 ? "" : "  ") + "[" + (i + 1) + "] " + choices.get(i).label());
        }
        if (!choices.isEmpty()) {
            out.append("\n");
        }
    }

    private static void line(AttributedStringBuilder out, String lead, RichText text) {
        out.append(lead);
        for (Span span : text.spans()) {
            switch (span) {
                case Span.Plain plain -> out.append(plain.text());
                case Span.Strong strong -> out.styled(STRONG, strong.text());
                case Span.Link link ->
                    out.styled(LINK, link.text())
                            .append(" <")
                            .append(link.target().toString())
                            .append(">");
            }
        }
        out.append("\n");
    }
}
