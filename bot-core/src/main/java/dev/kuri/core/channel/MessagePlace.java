package dev.kuri.core.channel;

import org.jspecify.annotations.Nullable;

/**
 * Where in its chat a message stands.
 *
 * @param thread the topic of a forum, as the platform's id; null outside of topics. The answer goes there too.
 * @param message the platform's id of the message, by which the person may take it back; null for an event that is none
 */
public record MessagePlace(
        ChatKind kind, @Nullable String thread, @Nullable String message) {
    /** An event of a private chat that is no message. */
    public static final MessagePlace PRIVATE = new MessagePlace(ChatKind.PRIVATE, null, null);
}
