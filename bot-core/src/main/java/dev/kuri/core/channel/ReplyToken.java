package dev.kuri.core.channel;

import java.time.Instant;

/**
 * The right to answer one event free of charge, on channels that have such a thing.
 *
 * @param freshUntil when it is better not to rely on it any more
 */
public record ReplyToken(String value, Instant freshUntil) {
    public boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    /** Tells that there is a token, never which: whoever has it may speak in our name. */
    @Override
    public String toString() {
        return "ReplyToken[freshUntil=" + freshUntil + "]";
    }
}
