package dev.kuri.app.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One reply call as LINE shows it.
 *
 * @param quickReplies the row of buttons below the last bubble; empty for none
 */
record LineView(List<Shown> objects, List<Button> quickReplies) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * One message object.
     *
     * @param bubbles side by side, to be scrolled, if there are several
     * @param summary what is told of it where it cannot be shown; empty for a text
     */
    record Shown(List<Bubble> bubbles, String summary) {}

    /**
     * What stands in a frame of its own.
     *
     * @param classes style classes: {@code text}, or {@code flex} and the size of the bubble
     */
    record Bubble(String classes, Part part) {}

    /**
     * A component of a Flex message; a text message is one component.
     *
     * @param kind {@code box}, {@code text} or {@code separator}; others are shown as an empty box
     * @param classes style classes for LINE's words, such as {@code spacing-md}
     * @param contents components in a box
     * @param text runs of a text
     */
    record Part(String kind, String classes, List<Part> contents, List<Run> text) {}

    /**
     * Reads a reply call.
     *
     * @param call its body as JSON
     */
    static LineView of(String call) {
        List<JsonNode> messages =
                JSON.readTree(call).path("messages").valueStream().toList();
        List<Button> quickReplies = messages.isEmpty()
                ? List.of()
                : messages.getLast()
                        .path("quickReply")
                        .path("items")
                        .valueStream()
                        .map(item -> button(item.path("action")))
                        .toList();
        return new LineView(messages.stream().map(LineView::shown).toList(), quickReplies);
    }

    private static Button button(JsonNode action) {
        return new Button(
                action.path("label").asString(),
                action.path("data").asString(""),
                action.path("uri").asString(""));
    }

    private static Shown shown(JsonNode message) {
        if (!message.path("type").asString().equals("flex")) {
            List<Run> words = Run.linked(message.path("text").asString());
            return new Shown(List.of(new Bubble("text", new Part("text", "", List.of(), words))), "");
        }
        JsonNode container = message.path("contents");
        List<JsonNode> bubbles = container.path("type").asString("").equals("carousel")
                ? container.path("contents").valueStream().toList()
                : List.of(container);
        return new Shown(
                bubbles.stream().map(LineView::bubble).toList(),
                message.path("altText").asString(""));
    }

    private static Bubble bubble(JsonNode bubble) {
        return new Bubble("flex " + word("size", bubble), part(bubble.path("body")));
    }

    private static Part part(JsonNode component) {
        return switch (component.path("type").asString("")) {
            case "box" -> new Part("box", boxClasses(component), parts(component), List.of());
            case "text" -> new Part("text", textClasses(component), List.of(), runs(component));
            case "separator" -> new Part("separator", "", List.of(), List.of());
            default -> new Part("box", "", List.of(), List.of());
        };
    }

    private static List<Part> parts(JsonNode box) {
        return box.path("contents").valueStream().map(LineView::part).toList();
    }

    private static String boxClasses(JsonNode box) {
        return classes(Stream.of(
                        "layout",
                        "spacing",
                        "flex",
                        "backgroundColor",
                        "cornerRadius",
                        "paddingAll",
                        "height",
                        "alignItems")
                .map(property -> word(property, box)));
    }

    private static String textClasses(JsonNode text) {
        return classes(Stream.of("size", "weight", "color", "flex", "align").map(property -> word(property, text)));
    }

    private static String classes(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A property as a style class, such as {@code spacing-md}. Styles in the page itself are not allowed to it. */
    private static String word(String property, JsonNode component) {
        String value =
                component.path(property).asString("").toLowerCase(Locale.ROOT).replace("#", "");
        return value.matches("[a-z0-9]+") ? property + "-" + value : "";
    }

    /** Spans if there are some, else the text; the whole component is the link if it has an address. */
    private static List<Run> runs(JsonNode component) {
        String target = component.path("action").path("uri").asString("");
        if (component.path("contents").isEmpty()) {
            String text = component.path("text").asString("");
            return List.of(target.isEmpty() ? Run.plain(text) : Run.link(text, "", target));
        }
        return component
                .path("contents")
                .valueStream()
                .map(span -> new Run(span.path("text").asString(""), word("weight", span), null))
                .toList();
    }
}
