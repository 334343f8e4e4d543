package dev.kuri.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What LINE said to a call. */
sealed interface LineAnswer {
    /** A 2xx that could be read. */
    record Taken() implements LineAnswer {}

    /**
     * Any other answer.
     *
     * @param message LINE's words, which may change; empty if they could not be read, as from a gateway
     * @param properties the parts of our body that LINE finds wrong; empty if it does not say so
     * @param requestId by which LINE's support finds the call; null if there is none
     */
    record Refused(
            int code,
            String message,
            List<String> properties,
            @Nullable String requestId) implements LineAnswer {
        public Refused {
            properties = List.copyOf(properties);
        }

        /**
         * LINE's answer to a reply token that was used, has run out, or never was one. It is told apart by naming no part
         * of the body, as LINE does not promise its words.
         */
        boolean isAboutTheReplyToken() {
            return code == 400 && properties.isEmpty();
        }

        boolean isAboutTheMonth() {
            return code == 429 && message.contains("monthly limit");
        }

        /** The recipient is no user, group or room that we could ever write to. */
        boolean isAboutTheRecipient() {
            return code == 400 && message.contains("Failed to send messages");
        }
    }

    /** None, or none that could be read: nobody knows whether the call was carried out. */
    record Unknown() implements LineAnswer {}
}
