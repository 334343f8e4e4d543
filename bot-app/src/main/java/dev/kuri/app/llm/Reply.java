package dev.kuri.app.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a call. */
sealed interface Reply {
    /** Something was said; whether it makes sense is another question. */
    record Said(String body) implements Reply {
        /** Without the words. */
        @Override
        public String toString() {
            return "Said[" + body.length() + " units]";
        }
    }

    /** More was said than an answer can be. */
    record Endless() implements Reply {}

    /**
     * Another status than 200.
     *
     * @param retryAfter how long the endpoint wants to be left alone; null if it does not say so in seconds
     */
    record Status(int code, @Nullable Duration retryAfter) implements Reply {}

    /** Nothing, or not all, came back in time. */
    record Silence() implements Reply {}
}
