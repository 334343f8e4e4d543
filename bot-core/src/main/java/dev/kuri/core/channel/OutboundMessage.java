package dev.kuri.core.channel;

import java.util.List;

/**
 * One saying of Kuri, in no platform's words.
 *
 * @param body at least one block
 * @param choices buttons under it; empty for none
 */
public record OutboundMessage(List<Block> body, List<Choice> choices) {
    public OutboundMessage {
        body = List.copyOf(body);
        choices = List.copyOf(choices);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("A message without words");
        }
    }

    public static OutboundMessage text(String words) {
        return new OutboundMessage(List.of(new Block.Paragraph(RichText.plain(words))), List.of());
    }

    /** Without the words: an answer tells what was asked. */
    @Override
    public String toString() {
        return "OutboundMessage[" + body.size() + " blocks, " + choices.size() + " choices]";
    }
}
