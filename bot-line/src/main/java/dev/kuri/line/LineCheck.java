package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Holds message objects against those of LINE's limits that its own models and schema do not state. */
final class LineCheck {
    private final LineJson json = new LineJson();

    /** One sentence for every limit that is broken. */
    List<String> violations(List<Message> objects) {
        List<String> found = new ArrayList<>();
        atMost(found, "A call", objects.size(), LineLimits.OBJECTS, "message objects");
        atMost(found, "A call", json.bytes(objects), LineLimits.CALL_BYTES, "bytes");
        IntStream.range(0, objects.size()).forEach(i -> message(found, "Message " + (i + 1), objects.get(i)));
        IntStream.range(0, objects.size() - 1)
                .filter(i -> objects.get(i).quickReply() != null)
                .forEach(i -> found.add("Message " + (i + 1) + " has quick replies, which only the last one shows"));
        return found;
    }

    private void message(List<String> found, String name, Message message) {
        if (message instanceof TextMessage text) {
            text(found, name + ", text", text.text(), LineLimits.TEXT_UNITS);
        }
        if (message instanceof FlexMessage flex) {
            text(found, name + ", altText", flex.altText(), LineLimits.ALT_TEXT_UNITS);
            container(found, name, flex.contents());
        }
        QuickReply quickReply = message.quickReply();
        if (quickReply != null) {
            atMost(found, name, quickReply.items().size(), LineLimits.QUICK_REPLIES, "quick replies");
            quickReply.items().forEach(item -> item(found, name, item));
        }
    }

    private void container(List<String> found, String name, FlexContainer container) {
        List<? extends FlexContainer> bubbles = List.of(container);
        if (container instanceof FlexCarousel carousel) {
            bubbles = carousel.contents();
            atMost(found, name + ", carousel", bubbles.size(), LineLimits.CAROUSEL_BUBBLES, "bubbles");
            atMost(found, name + ", carousel", json.bytes(carousel), LineLimits.CAROUSEL_BYTES, "bytes");
        }
        bubbles.forEach(
                bubble -> atMost(found, name + ", bubble", json.bytes(bubble), LineLimits.BUBBLE_BYTES, "bytes"));
    }

    private static void item(List<String> found, String name, QuickReplyItem item) {
        if (item.action() instanceof PostbackAction postback) {
            text(found, name + ", label", postback.label(), LineLimits.LABEL_UNITS);
            text(found, name + ", displayText", postback.displayText(), LineLimits.DISPLAY_TEXT_UNITS);
            text(found, name + ", data", postback.data(), LineLimits.POSTBACK_DATA_UNITS);
        }
        if (item.action() instanceof URIAction link) {
            text(found, name + ", label", link.label(), LineLimits.LABEL_UNITS);
            text(found, name + ", uri", link.uri().toString(), LineLimits.URI_UNITS);
        }
    }

    private static void text(List<String> found, String what, String text, int units) {
        if (text.isBlank()) {
            found.add(what + " is blank");
        }
        atMost(found, what, text.length(), units, "UTF-16 code units");
    }

    private static void atMost(List<String> found, String what, int size, int most, String unit) {
        if (size > most) {
            found.add(what + " has " + size + " " + unit + ", LINE takes " + most);
        }
    }
}
