package dev.kuri.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.Payload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads Telegram's updates. It reads them as a tree, not as a library's classes: what Telegram adds or changes tomorrow
 * must become {@link InboundMessage.Unsupported}, not an error that makes Telegram repeat the update for a day.
 */
final class TelegramUpdateParser {
    /** What we have Telegram bring; of the rest nothing is meant for us. */
    static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member");

    /** The last second of the year 9999; beyond it a date is a mistake. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final Pattern IETF_TAG = Pattern.compile("[A-Za-z0-9-]{2,35}");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final String bot;
    private final TelegramMessageContent contents;
    private final Clock clock;

    TelegramUpdateParser(String bot, TelegramMessageContent contents, Clock clock) {
        this.bot = bot;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Reads one update as a webhook brings it.
     *
     * @throws NotAnUpdateException when it is not JSON, nested too deeply, or has no {@code update_id}
     */
    TelegramUpdate parse(byte[] body) {
        try {
            return parse(json.readTree(body));
        } catch (IOException e) {
            throw new NotAnUpdateException("Not JSON, or not JSON of a sensible depth");
        }
    }

    /**
     * Reads one update as getUpdates brings it.
     *
     * @throws NotAnUpdateException when it has no {@code update_id} of 64 bits
     */
    TelegramUpdate parse(JsonNode update) {
        JsonNode number = update.path("update_id");
        if (!isId(number)) {
            throw new NotAnUpdateException("No update_id of 64 bits");
        }
        EventId id = new EventId(TelegramChannel.NAME, bot, Long.toString(number.longValue()));
        JsonNode query = update.path("callback_query");
        return new TelegramUpdate(number.longValue(), query.path("id").textValue(), messages(id, update));
    }

    private List<InboundMessage> messages(EventId id, JsonNode update) {
        String kind = kind(update);
        JsonNode event = update.path(kind);
        Optional<Said> said = switch (kind) {
            case "message" -> message(event);
            case "callback_query" -> press(event);
            case "my_chat_member" -> membership(event);
            default -> unsupported(kind, event);
        };
        return said.map(found -> inbound(id, event, found)).stream().toList();
    }

    private Optional<Said> message(JsonNode message) {
        Optional<ChatAddress> chat = address(message.path("chat").path("id"));
        if (chat.isEmpty()) {
            return unsupported("message", message);
        }
        return migration(chat.get(), message)
                .or(() ->
                        contents.of(message).map(content -> new Said(chat.get(), content, TelegramPlaces.of(message))));
    }

    /** A group that becomes a supergroup says so twice: as the one that it was, and as the one that it is. */
    private Optional<Said> migration(ChatAddress chat, JsonNode message) {
        Optional<ChatAddress> next = address(message.path("migrate_to_chat_id"));
        if (next.isPresent()) {
            return next.map(to -> new Said(chat, new InboundMessage.Moved(to.chat()), TelegramPlaces.beside(message)));
        }
        return address(message.path("migrate_from_chat_id"))
                .map(from -> new Said(from, new InboundMessage.Moved(chat.chat()), TelegramPlaces.beside(message)));
    }

    private Optional<Said> press(JsonNode query) {
        JsonNode message = query.path("message");
        Optional<ChatAddress> chat = address(message.path("chat").path("id"));
        String data = TelegramMessageContent.words(query.path("data"));
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (chat.isEmpty() || bytes == 0 || bytes > Payload.MAX_BYTES) {
            return unsupported("callback_query", query);
        }
        Content press = new InboundMessage.Press(new Payload(data), TelegramPlaces.changeable(message));
        return Optional.of(new Said(chat.get(), press, TelegramPlaces.beside(message)));
    }

    private Optional<Said> membership(JsonNode change) {
        Optional<ChatAddress> chat = address(change.path("chat").path("id"));
        Optional<Content> content = membership(
                change.path("new_chat_member").path("status").asText(), TelegramPlaces.isPrivate(change.path("chat")));
        if (chat.isEmpty() || content.isEmpty()) {
            return unsupported("my_chat_member", change);
        }
        return Optional.of(new Said(chat.get(), content.get(), TelegramPlaces.beside(change)));
    }

    /** Who unblocks us is not greeted from here: the app sends /start with it, and one welcome is enough. */
    private static Optional<Content> membership(String status, boolean inPrivate) {
        return switch (status) {
            case "kicked", "left" -> Optional.of(new InboundMessage.Left());
            case "member" -> inPrivate ? Optional.of(new InboundMessage.Returned()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Without a chat or a person in it an event concerns nobody, and there is nothing to keep. */
    private Optional<Said> unsupported(String kind, JsonNode event) {
        JsonNode message = event.path("message").isObject() ? event.path("message") : event;
        return Stream.of(message.path("chat"), event.path("from"), event.path("user"))
                .flatMap(candidate -> address(candidate.path("id")).stream())
                .findFirst()
                .map(chat -> new Said(chat, new InboundMessage.Unsupported(kind), TelegramPlaces.beside(message)));
    }

    /** A press has no date of its own, and that of its message is when we said it. */
    private InboundMessage inbound(EventId id, JsonNode event, Said said) {
        return new InboundMessage(
                id, said.chat(), sentAt(event), said.content(), null, language(event.path("from")), said.place());
    }

    private Optional<ChatAddress> address(JsonNode id) {
        return isId(id)
                ? Optional.of(new ChatAddress(TelegramChannel.NAME, bot, Long.toString(id.longValue())))
                : Optional.empty();
    }

    private static boolean isId(JsonNode id) {
        return id.isIntegralNumber() && id.canConvertToLong();
    }

    private Instant sentAt(JsonNode event) {
        JsonNode date = event.path("date");
        boolean usable = isId(date) && date.longValue() > 0 && date.longValue() <= LAST_SECOND;
        return usable ? Instant.ofEpochSecond(date.longValue()) : clock.instant();
    }

    private static @Nullable String language(JsonNode sender) {
        String tag = TelegramMessageContent.words(sender.path("language_code"));
        return IETF_TAG.matcher(tag).matches() ? tag : null;
    }

    private static String kind(JsonNode update) {
        return update.properties().stream()
                .filter(field -> field.getValue().isObject())
                .map(field -> field.getKey())
                .filter(name -> name.matches("[a-z_]{1,40}"))
                .findFirst()
                .orElse("unknown");
    }

    /** What was done, in which chat, and where in it. */
    private record Said(ChatAddress chat, Content content, MessagePlace place) {}
}
