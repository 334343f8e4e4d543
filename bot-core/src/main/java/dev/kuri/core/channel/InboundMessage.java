package dev.kuri.core.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event from a chat, in no platform's words.
 *
 * @param sentAt when the person did it, as the platform says
 * @param replyToken null where the channel has none, or the event brought none
 * @param clientLanguage language of the person's app as an IETF tag; null if unknown. A hint for the first message only.
 * @param place where in the chat it was done
 */
public record InboundMessage(
        EventId id,
        ChatAddress from,
        Instant sentAt,
        Content content,
        @Nullable ReplyToken replyToken,
        @Nullable String clientLanguage,
        MessagePlace place) {

    /** An event of a private chat whose place there does not matter. */
    public InboundMessage(
            EventId id,
            ChatAddress from,
            Instant sentAt,
            Content content,
            @Nullable ReplyToken replyToken,
            @Nullable String clientLanguage) {
        this(id, from, sentAt, content, replyToken, clientLanguage, MessagePlace.PRIVATE);
    }

    /** The same, in another chat of the same account. */
    public InboundMessage in(ChatAddress chat) {
        return new InboundMessage(id, chat, sentAt, content, replyToken, clientLanguage, place);
    }

    /** What the person did. */
    public sealed interface Content {}

    /** Typed words, commands included; untouched, but cut when they are longer than anybody can mean. */
    public record Text(String text) implements Content {
        /** In UTF-16 code units; twice what LINE, the more generous of the platforms, lets us say. */
        public static final int MOST_UNITS = 10_000;

        public Text {
            if (text.length() > MOST_UNITS) {
                int end = Character.isHighSurrogate(text.charAt(MOST_UNITS - 1)) ? MOST_UNITS - 1 : MOST_UNITS;
                text = text.substring(0, end);
            }
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Text[" + text.length() + " units]";
        }
    }

    /**
     * Pressed a button of ours.
     *
     * @param under the platform's id of our message that has the button; null where the platform does not tell
     */
    public record Press(Payload payload, @Nullable String under) implements Content {
        /** One under a message that the platform does not name. */
        public Press(Payload payload) {
            this(payload, null);
        }
    }

    /**
     * Opened the chat, or came back to it after blocking it.
     *
     * @param parameter what a deep link carried; null without one
     */
    public record Joined(@Nullable String parameter) implements Content {
        /** Without what the link carried. */
        @Override
        public String toString() {
            return "Joined[" + (parameter == null ? "plainly" : "by a link") + "]";
        }
    }

    /** Blocked us, or threw us out: nothing can be said in this chat. */
    public record Left() implements Content {}

    /** Lets us speak again after blocking us, without a word: nothing is said, but what was paused goes on. */
    public record Returned() implements Content {}

    /**
     * Took a message back: nothing of it may stay with us.
     *
     * @param message the platform's id of it
     */
    public record Withdrawn(String message) implements Content {}

    /**
     * The chat goes on under another id.
     *
     * @param chat the new one
     */
    public record Moved(String chat) implements Content {}

    /**
     * Sent something that is not words.
     *
     * @param kind such as {@code image}, {@code voice}, {@code sticker}, {@code location}
     * @param keywords what the platform says it is about; empty if it does not
     */
    public record Media(String kind, List<String> keywords) implements Content {
        public Media {
            keywords = List.copyOf(keywords);
        }

        /** Without the words. */
        @Override
        public String toString() {
            return "Media[" + kind + ", " + keywords.size() + " keywords]";
        }
    }

    /**
     * An event that Kuri takes and does not answer.
     *
     * @param kind the platform's word for it
     */
    public record Unsupported(String kind) implements Content {}
}
