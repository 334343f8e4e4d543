package dev.kuri.app.web;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The browser's conversation: a random id in a cookie that no script and no other site can use. */
final class ChatCookie {
    static final String NAME = "kuri_chat";

    private static final Duration AGE = Duration.ofDays(30);

    private ChatCookie() {}

    /**
     * @param value as the browser sent it; null without one
     * @return whether it is an id that we may have given out; a stranger's text is no key for a conversation
     */
    static boolean isValid(@Nullable String value) {
        if (value == null) {
            return false;
        }
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * @param isSecure whether the page came over TLS; the cookie then never travels without it
     */
    static ResponseCookie of(String chat, boolean isSecure) {
        return ResponseCookie.from(NAME, chat)
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Strict")
                .path("/")
                .maxAge(AGE)
                .build();
    }
}
