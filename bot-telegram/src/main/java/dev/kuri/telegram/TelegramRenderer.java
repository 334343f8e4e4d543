package dev.kuri.telegram;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import java.util.List;

/**
 * Turns a neutral message into a call. Styles become entities, not markup: nothing to escape, so no text a
 * person or the knowledge base holds can break a call.
 */
final class TelegramRenderer {
    /**
     * Renders a delivery's only message.
     *
     * @throws IllegalArgumentException for more than the one message that {@link TelegramLimits#CHANNEL} allows
     */
    TelegramCall render(Delivery delivery) {
        if (delivery.messages().size() != 1) {
            throw new IllegalArgumentException("A call to Telegram carries one message, not "
                    + delivery.messages().size());
        }
        OutboundMessage message = delivery.messages().getFirst();
        StyledText text = new StyledText();
        for (Block block : message.body()) {
            text.plain(text.isEmpty() ? "" : "\n\n");
            append(block, text);
        }
        return new TelegramCall(
                delivery.to().chat(),
                TelegramIds.topic(delivery.routing().thread()),
                TelegramIds.message(delivery.routing().replaces()),
                text.text(),
                text.entities(),
                message.choices().isEmpty() ? null : TelegramKeyboard.of(message.choices()),
                message.card());
    }

    private static void append(Block block, StyledText to) {
        switch (block) {
            case Block.Paragraph paragraph -> to.rich(paragraph.text());
            case Block.Bullets bullets -> bullets(bullets.items(), to);
            case Block.Steps steps -> steps(steps, to);
            case Block.Table table -> TelegramTable.append(table, to);
        }
    }

    private static void bullets(List<RichText> items, StyledText to) {
        for (int i = 0; i < items.size(); i++) {
            item("• ", items.get(i), i == 0, to);
        }
    }

    private static void steps(Block.Steps steps, StyledText to) {
        for (int i = 0; i < steps.items().size(); i++) {
            item((steps.first() + i) + ". ", steps.items().get(i), i == 0, to);
        }
    }

    private static void item(String mark, RichText words, boolean isFirst, StyledText to) {
        to.plain(isFirst ? mark : "\n" + mark);
        to.rich(words);
    }
}
