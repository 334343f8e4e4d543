package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import dev.kuri.core.channel.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which kinds of LINE's messages carry a body: text, a Flex bubble where there is a table, and a carousel of its own for a
 * table that is too wide for that.
 */
final class LineLayout {
    private final LineJson json = new LineJson();

    /** As many objects as are good to read. */
    List<LineObject> spread(List<Block> body) {
        boolean hasTable = body.stream().anyMatch(Block.Table.class::isInstance);
        return hasTable ? bubble(body).map(List::of).orElseGet(() -> apart(body)) : List.of(text(body));
    }

    /** One object, with tables as text where they are too much for a bubble. */
    LineObject single(List<Block> body) {
        boolean hasTable = body.stream().anyMatch(Block.Table.class::isInstance);
        return hasTable ? bubble(body).orElseGet(() -> text(body)) : text(body);
    }

    /** Empty for a table that is too wide for a bubble, and for more than a bubble may hold. */
    private Optional<LineObject> bubble(List<Block> body) {
        boolean isWide = body.stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && table.header().size() > LineLimits.NARROW_COLUMNS);
        if (isWide) {
            return Optional.empty();
        }
        FlexBubble bubble = LineBubble.of(body);
        return json.bytes(bubble) <= LineLimits.BUBBLE_BYTES
                ? Optional.of(new LineObject(LineAltText.of(body), bubble))
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
        return fits ? Optional.of(new LineObject(LineAltText.of(List.of(table)), carousel)) : Optional.empty();
    }

    private static LineObject text(List<Block> body) {
        return new LineObject(LineText.of(body), null);
    }
}
