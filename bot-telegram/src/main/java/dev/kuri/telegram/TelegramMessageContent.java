package dev.kuri.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Unsupported;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a {@code Message} says. */
final class TelegramMessageContent {
    private static final Pattern START = Pattern.compile("/start(?:\\s+(.*))?", Pattern.DOTALL);

    /** A deep link's parameter: at most 64 of these, https://core.telegram.org/bots/features#deep-linking. */
    private static final Pattern START_PARAMETER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Telegram's field and our word for it; a venue and an animation carry a second field, so they stand first. */
    private static final List<Kind> KINDS = List.of(
            new Kind("photo", "image"),
            new Kind("voice", "voice"),
            new Kind("audio", "audio"),
            new Kind("video_note", "video"),
            new Kind("animation", "video"),
            new Kind("video", "video"),
            new Kind("document", "file"),
            new Kind("venue", "location"),
            new Kind("location", "location"),
            new Kind("contact", "contact"));

    private final TelegramAddressing addressing;

    TelegramMessageContent(TelegramAddressing addressing) {
        this.addressing = addressing;
    }

    /**
     * What is said, with our own name taken out: who is meant is the platform's affair.
     *
     * @return empty for what is said in a group to others
     */
    Optional<Content> of(JsonNode message) {
        String words = textOrCaption(message);
        if (!TelegramPlaces.isPrivate(message.path("chat")) && !addressing.isForUs(message, words)) {
            return Optional.empty();
        }
        return Optional.of(words.isBlank() ? wordless(message) : said(addressing.withoutOurName(words)));
    }

    /**
     * The words in a field, empty if it is missing or holds something else. Unpaired surrogates become question marks and
     * NUL is dropped: neither can be stored or sent as UTF-8 text.
     */
    static String words(JsonNode field) {
        String text = field.isTextual() ? field.textValue() : "";
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }

    /** A picture's caption counts as words: it is where people put the question about the picture. */
    private static String textOrCaption(JsonNode message) {
        String text = words(message.path("text"));
        return text.isEmpty() ? words(message.path("caption")) : text;
    }

    private static Content said(String words) {
        Matcher start = START.matcher(words);
        if (!start.matches()) {
            return new Text(words);
        }
        String parameter = start.group(1);
        boolean usable = parameter != null && START_PARAMETER.matcher(parameter).matches();
        return new Joined(usable ? parameter : null);
    }

    private static Content wordless(JsonNode message) {
        if (message.has("sticker")) {
            String emoji = words(message.path("sticker").path("emoji"));
            return new Media("sticker", emoji.isEmpty() ? List.of() : List.of(emoji));
        }
        return KINDS.stream()
                .filter(kind -> message.has(kind.field()))
                .findFirst()
                .<Content>map(kind -> new Media(kind.word(), List.of()))
                .orElse(new Unsupported("message"));
    }

    private record Kind(String field, String word) {}
}
