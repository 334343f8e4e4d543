package dev.kuri.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.channel.OutboundMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the messages of one delivery into as many LINE message objects: text, or a Flex bubble where there is a table. The
 * same messages always give the same objects, as LINE's retry key demands.
 */
final class LineRenderer {
    private final LineJson json = new LineJson();

    List<Message> render(List<OutboundMessage> messages) {
        List<Message> objects = new ArrayList<>();
        for (OutboundMessage message : messages.subList(0, messages.size() - 1)) {
            objects.add(object(message.body(), null));
        }
        objects.add(object(messages.getLast().body(), quickReply(messages)));
        return objects;
    }

    private Message object(List<Block> body, @Nullable QuickReply quickReply) {
        String text = LineText.of(body);
        if (body.stream().anyMatch(Block.Table.class::isInstance)) {
            FlexBubble bubble = LineBubble.of(body);
            if (json.bytes(bubble) <= LineLimits.BUBBLE_BYTES) {
                return new FlexMessage.Builder(Graphemes.cut(text, LineLimits.ALT_TEXT_UNITS), bubble)
                        .quickReply(quickReply)
                        .build();
            }
        }
        return new TextMessage.Builder(text).quickReply(quickReply).build();
    }

    /**
     * All buttons of the call under its last object: LINE shows none under the others. Where they are too many, those of
     * the last messages stay.
     */
    private static @Nullable QuickReply quickReply(List<OutboundMessage> messages) {
        List<Choice> choices = messages.stream()
                .flatMap(message -> message.choices().stream())
                .distinct()
                .toList();
        if (choices.isEmpty()) {
            return null;
        }
        List<QuickReplyItem> items = choices.stream()
                .skip(Math.max(0, choices.size() - LineLimits.QUICK_REPLIES))
                .map(choice -> new QuickReplyItem(action(choice)))
                .toList();
        return new QuickReply(items);
    }

    /** The label may be cut; what the chat then shows as said by the person is not. */
    private static Action action(Choice choice) {
        String label = WellFormed.text(choice.label());
        String shown = Graphemes.cut(label, LineLimits.LABEL_UNITS);
        return switch (choice) {
            case Choice.Button button ->
                new PostbackAction.Builder()
                        .label(shown)
                        .displayText(Graphemes.cut(label, LineLimits.DISPLAY_TEXT_UNITS))
                        .data(button.payload().value())
                        .build();
            case Choice.Link link ->
                new URIAction.Builder().label(shown).uri(link.target()).build();
        };
    }
}
