package dev.kuri.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.ReplyToken;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a webhook's body into neutral messages. LINE may add event types, properties and values at any time, and an event
 * that we do not understand must neither stop the others in its call nor make LINE send it again: so this reads a plain
 * tree and leaves out what is not there.
 */
final class LineEventParser {
    /** No clock is so wrong that an event is from later than that. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final ObjectMapper json = new ObjectMapper();
    private final LineContentParser contents = new LineContentParser();
    private final Clock clock;

    LineEventParser(Clock clock) {
        this.clock = clock;
    }

    /**
     * @return in the order of the call; empty for LINE's "Verify" button, which sends no events, and for events that are
     *     not for us: of a standby channel, without a chat or an id, or said in a group to others
     * @throws NotAWebhookException when the body is not a JSON object
     */
    List<InboundMessage> parse(byte[] body) {
        Instant arrival = clock.instant();
        JsonNode call = read(body);
        List<InboundMessage> messages = new ArrayList<>();
        for (JsonNode event : call.path("events")) {
            message(call.path("destination"), event, arrival).ifPresent(messages::add);
        }
        return messages;
    }

    private JsonNode read(byte[] body) {
        try {
            JsonNode call = json.readTree(body);
            if (!call.isObject()) {
                throw new NotAWebhookException("not a JSON object");
            }
            return call;
        } catch (IOException e) {
            // Not as the cause: Jackson's message quotes what people wrote.
            throw new NotAWebhookException(e.getClass().getSimpleName());
        }
    }

    private Optional<InboundMessage> message(JsonNode destination, JsonNode event, Instant arrival) {
        if (isOfNoConcern(event)) {
            return Optional.empty();
        }
        Optional<String> bot = LineId.of(destination);
        Optional<String> chat = chat(event.path("source"));
        Optional<String> eventId = LineId.of(event.path("webhookEventId"));
        Optional<Content> content = contents.parse(event);
        if (bot.isEmpty() || chat.isEmpty() || eventId.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InboundMessage(
                new EventId(LineChannel.NAME, bot.get(), eventId.get()),
                new ChatAddress(LineChannel.NAME, bot.get(), chat.get()),
                sentAt(event.path("timestamp"), arrival),
                content.get(),
                replyToken(event.path("replyToken"), arrival),
                null,
                place(event)));
    }

    /** While another module has the chat we say nothing there, but still forget what a person takes back. */
    private static boolean isOfNoConcern(JsonNode event) {
        return event.path("mode").asText().equals("standby")
                && !event.path("type").asText().equals("unsend");
    }

    private static Optional<String> chat(JsonNode source) {
        return switch (source.path("type").asText()) {
            case "user" -> LineId.of(source.path("userId"));
            case "group" -> LineId.of(source.path("groupId"));
            case "room" -> LineId.of(source.path("roomId"));
            default -> Optional.empty();
        };
    }

    /** What is said in a group or a room, several people hear. */
    private static MessagePlace place(JsonNode event) {
        boolean isPrivate = event.path("source").path("type").asText().equals("user");
        String message = LineId.of(event.path("message").path("id")).orElse(null);
        return new MessagePlace(isPrivate ? ChatKind.PRIVATE : ChatKind.GROUP, null, message);
    }

    private static Instant sentAt(JsonNode timestamp, Instant arrival) {
        long millis = timestamp.asLong(0);
        long latest = arrival.plus(CLOCK_SKEW).toEpochMilli();
        return millis > 0 && millis <= latest ? Instant.ofEpochMilli(millis) : arrival;
    }

    /** The minute of a redelivered event's token begins anew as well, so that arrival is what counts. */
    private static @Nullable ReplyToken replyToken(JsonNode node, Instant arrival) {
        String token = node.asText();
        boolean isToken = node.isTextual() && !token.isBlank() && token.length() <= LineLimits.REPLY_TOKEN_UNITS;
        return isToken ? new ReplyToken(token, arrival.plus(LineLimits.REPLY_WINDOW)) : null;
    }
}
