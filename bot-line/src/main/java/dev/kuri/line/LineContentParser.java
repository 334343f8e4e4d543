package dev.kuri.line;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Left;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Unsupported;
import dev.kuri.core.channel.InboundMessage.Withdrawn;
import dev.kuri.core.channel.Payload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what a person did out of one event. */
final class LineContentParser {
    /** Empty for what was said in a group to others: people do not like bots that join in unasked. */
    Optional<Content> parse(JsonNode event) {
        String type = event.path("type").asText();
        return switch (type) {
            case "message" -> message(event);
            case "postback" -> Optional.of(postback(event.path("postback").path("data")));
            case "unsend" -> withdrawn(event.path("unsend").path("messageId"));
            case "follow", "join" -> Optional.of(new Joined(null));
            case "unfollow", "leave" -> Optional.of(new Left());
            default -> Optional.of(new Unsupported(word(type)));
        };
    }

    private static Optional<Content> message(JsonNode event) {
        JsonNode message = event.path("message");
        if (event.path("source").path("type").asText().equals("user")) {
            return Optional.of(content(message));
        }
        return ourMention(message)
                .filter(mention -> message.path("text").isTextual())
                .map(mention -> new Text(
                        without(mention, WellFormed.text(message.path("text").asText()))));
    }

    private static Content content(JsonNode message) {
        String type = message.path("type").asText();
        return switch (type) {
            case "text" -> message.path("text").isTextual() ? new Text(said(message)) : new Unsupported("text");
            case "sticker" -> new Media("sticker", keywords(message));
            case "image", "video", "audio", "file", "location" -> new Media(type, List.of());
            default -> new Unsupported(word(type));
        };
    }

    /** A button that is not of ours, such as one of a menu made in LINE's console, may carry more than a payload. */
    private static Content postback(JsonNode data) {
        int bytes = data.asText().getBytes(StandardCharsets.UTF_8).length;
        return data.isTextual() && bytes > 0 && bytes <= Payload.MAX_BYTES
                ? new Press(new Payload(WellFormed.text(data.asText())))
                : new Unsupported("postback");
    }

    /** Nothing can be forgotten by a name that is none; nobody waits for an answer. */
    private static Optional<Content> withdrawn(JsonNode message) {
        return LineId.of(message).map(Withdrawn::new);
    }

    /** What LINE says a sticker means, and the words that the person put on it, if it is of that kind. */
    private static List<String> keywords(JsonNode sticker) {
        Stream<JsonNode> words = StreamSupport.stream(sticker.path("keywords").spliterator(), false)
                .limit(LineLimits.KEYWORDS);
        return Stream.concat(Stream.of(sticker.path("text")), words)
                .filter(JsonNode::isTextual)
                .map(word -> word(word.asText()))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Optional<JsonNode> ourMention(JsonNode message) {
        return StreamSupport.stream(message.path("mention").path("mentionees").spliterator(), false)
                .filter(mentionee -> mentionee.path("isSelf").asBoolean())
                .findFirst();
    }

    /** A mention says to whom, not what; the text stays as it is if nothing else was said. */
    private static String without(JsonNode mention, String text) {
        int start = mention.path("index").asInt(-1);
        int length = mention.path("length").asInt(-1);
        if (start < 0 || length < 0 || length > text.length() - start) {
            return text;
        }
        String rest = (text.substring(0, start) + text.substring(start + length)).strip();
        return rest.isEmpty() ? text : WellFormed.text(rest);
    }

    private static String said(JsonNode message) {
        return WellFormed.text(message.path("text").asText());
    }

    private static String word(String raw) {
        return Graphemes.cut(WellFormed.text(raw), LineLimits.WORD_UNITS);
    }
}
