package dev.kuri.app.web;

import dev.kuri.core.channel.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One message as Telegram shows it.
 *
 * @param picture above it; null for none
 * @param keyboard rows of buttons under it; empty for none
 */
record TelegramView(@Nullable Picture picture, List<Run> text, List<List<Button>> keyboard) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Entities that the page has a style for; Telegram's other kinds show as plain text. */
    private static final List<String> STYLES = List.of("bold", "italic", "underline", "strikethrough", "code", "pre");

    /**
     * Reads a sendMessage or a sendPhoto call.
     *
     * @param call its body, or its fields, as JSON
     * @param card that is its photo; null for none
     */
    static TelegramView of(String call, @Nullable Card card) {
        JsonNode message = JSON.readTree(call);
        boolean isPhoto = message.has("photo");
        List<Entity> entities = message.path(isPhoto ? "caption_entities" : "entities")
                .valueStream()
                .map(Entity::of)
                .toList();
        String text = message.path(isPhoto ? "caption" : "text").asString();
        List<List<Button>> keyboard = message.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .map(row -> row.valueStream().map(TelegramView::button).toList())
                .toList();
        return new TelegramView(card == null ? null : Picture.onTelegram(card), runs(text, entities), keyboard);
    }

    /**
     * A style of a part of the text, which may overlap others.
     *
     * @param from first UTF-16 code unit
     * @param to the one after the last
     * @param url empty for all but a link
     */
    private record Entity(String type, int from, int to, String url) {
        static Entity of(JsonNode entity) {
            int from = entity.path("offset").asInt();
            int to = from + entity.path("length").asInt();
            return new Entity(
                    entity.path("type").asString(), from, to, entity.path("url").asString(""));
        }

        boolean covers(int start, int end) {
            return from <= start && end <= to;
        }
    }

    private static Button button(JsonNode button) {
        return new Button(
                button.path("text").asString(),
                button.path("callback_data").asString(""),
                button.path("url").asString(""));
    }

    /** Cuts the text wherever a style begins or ends. */
    private static List<Run> runs(String text, List<Entity> entities) {
        TreeSet<Integer> cuts = Stream.concat(
                        Stream.of(0, text.length()),
                        entities.stream().flatMap(entity -> Stream.of(entity.from(), entity.to())))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Run> runs = new ArrayList<>();
        int start = cuts.removeFirst();
        for (int end : cuts) {
            runs.addAll(runs(text, start, end, entities));
            start = end;
        }
        return runs;
    }

    private static List<Run> runs(String text, int start, int end, List<Entity> entities) {
        List<Entity> here =
                entities.stream().filter(entity -> entity.covers(start, end)).toList();
        String part = text.substring(start, end);
        String classes =
                here.stream().map(Entity::type).filter(STYLES::contains).collect(Collectors.joining(" "));
        return here.stream()
                .filter(entity -> entity.type().equals("text_link"))
                .map(entity -> List.of(Run.link(part, classes, entity.url())))
                .findFirst()
                .orElseGet(() -> classes.isEmpty() ? Run.linked(part) : List.of(new Run(part, classes, null)));
    }
}
