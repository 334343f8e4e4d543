package dev.kuri.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.URIAction;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.channel.OutboundMessage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the messages of one delivery into LINE's message objects. The same messages always give the same objects, as LINE's
 * retry key demands.
 */
final class LineRenderer {
    private final LineLayout layout = new LineLayout();

    /** No more objects than a call may have: where carousels would make them too many, their tables are written as text. */
    List<Message> render(List<OutboundMessage> messages) {
        List<LineObject> objects = messages.stream()
                .flatMap(message -> layout.spread(message).stream())
                .toList();
        if (objects.size() > LineLimits.OBJECTS) {
            objects = messages.stream().map(message -> layout.single(message)).toList();
        }
        LineObject last = objects.getLast();
        return Stream.concat(
                        objects.stream().limit(objects.size() - 1).map(object -> object.with(null)),
                        Stream.of(last.with(quickReply(messages))))
                .toList();
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
