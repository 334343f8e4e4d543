package dev.kuri.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.MessagePlace;
import org.jspecify.annotations.Nullable;

/** Reads where a {@code Message}, or something else that has a chat, stands. */
final class TelegramPlaces {
    private TelegramPlaces() {}

    /** Where a message stands. */
    static MessagePlace of(JsonNode message) {
        return new MessagePlace(kind(message.path("chat")), topic(message), id(message.path("message_id")));
    }

    /** Where something was done that is no message: what was done with one in the same chat and topic. */
    static MessagePlace beside(JsonNode message) {
        return new MessagePlace(kind(message.path("chat")), topic(message), null);
    }

    /**
     * The id of a message of ours that can still be changed. Telegram dates those that it no longer has with 0, and makes no
     * text of a picture.
     */
    static @Nullable String changeable(JsonNode message) {
        return message.path("date").asLong() == 0 || message.has("photo") ? null : id(message.path("message_id"));
    }

    static boolean isPrivate(JsonNode chat) {
        return kind(chat) == ChatKind.PRIVATE;
    }

    /** What has no chat was done by a person outside of any. */
    private static ChatKind kind(JsonNode chat) {
        boolean isPrivate = chat.isMissingNode() || chat.path("type").asText().equals("private");
        return isPrivate ? ChatKind.PRIVATE : ChatKind.GROUP;
    }

    /** A reply outside of topics has a thread as well, which is none to answer in. */
    private static @Nullable String topic(JsonNode message) {
        return message.path("is_topic_message").asBoolean() ? id(message.path("message_thread_id")) : null;
    }

    private static @Nullable String id(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToInt() ? number.asText() : null;
    }
}
