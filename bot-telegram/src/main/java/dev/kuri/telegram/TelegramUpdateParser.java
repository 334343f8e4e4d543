package dev.kuri.telegram;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
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
        return switch (kind) {
            case "message" -> message(id, event);
            case "callback_query" -> press(id, event);
            case "my_chat_member" -> membership(id, event);
            default -> unsupported(id, kind, event);
        };
    }

    private List<InboundMessage> message(EventId id, JsonNode message) {
        Optional<ChatAddress> chat = address(message.path("chat"));
        if (chat.isEmpty()) {
            return unsupported(id, "message", message);
        }
        return contents
                .of(message)
                .map(content -> inbound(id, chat.get(), sentAt(message), content, message.path("from")))
                .stream()
                .toList();
    }

    private List<InboundMessage> press(EventId id, JsonNode query) {
        Optional<ChatAddress> chat = address(query.path("message").path("chat"));
        String data = TelegramMessageContent.words(query.path("data"));
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (chat.isEmpty() || bytes == 0 || bytes > Payload.MAX_BYTES) {
            return unsupported(id, "callback_query", query);
        }
        Content press = new InboundMessage.Press(new Payload(data));
        // The query's message is our own and has the date of our own saying it.
        return List.of(inbound(id, chat.get(), clock.instant(), press, query.path("from")));
    }

    /** Coming back is not read from here: the app sends /start with it, and one welcome is enough. */
    private List<InboundMessage> membership(EventId id, JsonNode change) {
        Optional<ChatAddress> chat = address(change.path("chat"));
        String status = change.path("new_chat_member").path("status").asText();
        if (chat.isEmpty() || !(status.equals("kicked") || status.equals("left"))) {
            return unsupported(id, "my_chat_member", change);
        }
        return List.of(inbound(id, chat.get(), sentAt(change), new InboundMessage.Left(), change.path("from")));
    }

    /** Without a chat or a person in it an event concerns nobody, and there is nothing to keep. */
    private List<InboundMessage> unsupported(EventId id, String kind, JsonNode event) {
        Content content = new InboundMessage.Unsupported(kind);
        return Stream.of(event.path("chat"), event.path("message").path("chat"), event.path("from"), event.path("user"))
                .flatMap(candidate -> address(candidate).stream())
                .limit(1)
                .map(chat -> inbound(id, chat, sentAt(event), content, event.path("from")))
                .toList();
    }

    private static InboundMessage inbound(
            EventId id, ChatAddress chat, Instant sentAt, Content content, JsonNode sender) {
        return new InboundMessage(id, chat, sentAt, content, null, language(sender));
    }

    private Optional<ChatAddress> address(JsonNode chatOrUser) {
        JsonNode id = chatOrUser.path("id");
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
}
