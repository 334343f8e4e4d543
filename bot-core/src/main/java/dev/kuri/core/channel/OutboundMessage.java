package dev.kuri.core.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One saying of Kuri, in no platform's words.
 *
 * @param body at least one block
 * @param choices buttons under it; empty for none
 * @param card figures of the body, for channels that can draw them; null for most
 */
public record OutboundMessage(
        List<Block> body, List<Choice> choices, @Nullable Card card) {
    public OutboundMessage {
        body = List.copyOf(body);
        choices = List.copyOf(choices);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("A message without words");
        }
    }

    /** Words without figures to draw. */
    public OutboundMessage(List<Block> body, List<Choice> choices) {
        this(body, choices, null);
    }

    public static OutboundMessage text(String words) {
        return new OutboundMessage(List.of(new Block.Paragraph(RichText.plain(words))), List.of());
    }

    /** The same with other words. */
    public OutboundMessage saying(List<Block> other) {
        return new OutboundMessage(other, choices, card);
    }

    /** The same with other buttons. */
    public OutboundMessage choosing(List<Choice> other) {
        return new OutboundMessage(body, other, card);
    }

    /** The same with figures to be drawn. */
    public OutboundMessage showing(Card figures) {
        return new OutboundMessage(body, choices, figures);
    }

    /** Without the words: an answer tells what was asked. */
    @Override
    public String toString() {
        return "OutboundMessage[" + body.size() + " blocks, " + choices.size() + " choices]";
    }
}
