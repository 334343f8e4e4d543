package dev.kuri.core.channel;

import java.nio.charset.StandardCharsets;

/**
 * What a button says when it is pressed: opaque to channels, made and read by the core.
 *
 * @param value at most {@value #MAX_BYTES} bytes of UTF-8, so that every channel can carry it
 */
public record Payload(String value) {
    /** The narrowest of the channels: {@code callback_data} of Telegram's Bot API 10.1. */
    public static final int MAX_BYTES = 64;

    public Payload {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("A payload has 1 to " + MAX_BYTES + " bytes, not " + bytes);
        }
    }

    /** Without what it says: it tells what was talked about. */
    @Override
    public String toString() {
        return "Payload[" + value.length() + " units]";
    }
}
