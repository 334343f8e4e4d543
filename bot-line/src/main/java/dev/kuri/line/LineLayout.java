package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.OutboundMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which kinds of LINE's messages carry a message: text, a Flex bubble where there is a table or a card, and a carousel of its
 * own for a table that is too wide for that; a card then is left to the words that tell the same.
 */
final class LineLayout {
    private final LineJson json = new LineJson();

    /** As many objects as are good to read. */
    List<LineObject> spread(OutboundMessage message) {
        return isDrawn(message)
                ? bubble(message).map(List::of).orElseGet(() -> apart(message.body()))
                : List.of(text(message.body()));
    }

    /** One object, with tables as text where they are too much for a bubble. */
    LineObject single(OutboundMessage message) {
        return isDrawn(message) ? bubble(message).orElseGet(() -> text(message.body())) : text(message.body());
    }

    private static boolean isDrawn(OutboundMessage message) {
        return message.card() != null || message.body().stream().anyMatch(Block.Table.class::isInstance);
    }

    /** Empty for a table that is too wide for a bubble, and for more than a bubble may hold. */
    private Optional<LineObject> bubble(OutboundMessage message) {
        boolean isWide = message.body().stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && table.header().size() > LineLimits.NARROW_COLUMNS);
        if (isWide) {
            return Optional.empty();
        }
        FlexBubble bubble = LineBubble.of(message);
        return json.bytes(bubble) <= LineLimits.BUBBLE_BYTES
                ? Optional.of(new LineObject(LineAltText.of(message), bubble))
                : Optional.empty();
    }

    /** Every table that can be a carousel is one, and what stands between them is text. */
    private List<LineObject> apart(List<Block> body) {
        List<LineObject> objects = new ArrayList<>();
        List<Block> words = new ArrayList<>();
        for (Block block : body) {
            Optional<LineObject> carousel = block instanceof Block.Table table ? carousel(table) : Optional.empty();
            if (carousel.isEmpty()) {
                words.add(block);
                continue;
            }
            if (!words.isEmpty()) {
                objects.add(text(words));
                words.clear();
            }
            objects.add(carousel.get());
        }
        if (!words.isEmpty()) {
            objects.add(text(words));
        }
        return objects;
    }

    private Optional<LineObject> carousel(Block.Table table) {
        int rows = table.rows().size();
        if (rows == 0 || rows > LineLimits.CAROUSEL_BUBBLES) {
            return Optional.empty();
        }
        FlexCarousel carousel = LineCarousel.of(table);
        boolean fits = json.bytes(carousel) <= LineLimits.CAROUSEL_BYTES
                && carousel.contents().stream().allMatch(bubble -> json.bytes(bubble) <= LineLimits.BUBBLE_BYTES);
        return fits ? Optional.of(new LineObject(LineAltText.ofTables(List.of(table)), carousel)) : Optional.empty();
    }

    private static LineObject text(List<Block> body) {
        return new LineObject(LineText.of(body), null);
    }
}
