package dev.kuri.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What LINE said to a call.
 *
 * @param <T> what a 2xx brings; {@link Void} for nothing
 */
sealed interface LineAnswer<T extends @Nullable Object> {
    /** A 2xx that could be read. */
    record Taken<T extends @Nullable Object>(T body) implements LineAnswer<T> {}

    /**
     * Any other answer.
     *
     * @param message LINE's words, which may change; empty if they could not be read, as from a gateway
     * @param properties the parts of our body that LINE finds wrong; empty if it does not say so
     * @param requestId by which LINE's support finds the call; null if there is none
     */
    record Refused<T extends @Nullable Object>(
            int code,
            String message,
            List<String> properties,
            @Nullable String requestId) implements LineAnswer<T> {
        public Refused {
            properties = List.copyOf(properties);
        }

        /**
         * LINE's answer to a reply token that was used, has run out, or never was one. It is told apart by naming no part
         * of the body, as LINE does not promise its words.
         */
        boolean isAboutTheReplyToken() {
            return code == 400 && properties.isEmpty() && !isAboutTheRecipient();
        }

        boolean isAboutTheMonth() {
            return code == 429 && message.contains("monthly limit");
        }

        /** The recipient is no user, group or room that we could ever write to. */
        boolean isAboutTheRecipient() {
            return code == 400 && message.contains("Failed to send messages");
        }

        /** The account or its plan does not have what was asked for. */
        boolean isAboutARight() {
            return code == 403;
        }
    }

    /** None, or none that could be read: nobody knows whether the call was carried out. */
    record Unknown<T extends @Nullable Object>() implements LineAnswer<T> {}
}
