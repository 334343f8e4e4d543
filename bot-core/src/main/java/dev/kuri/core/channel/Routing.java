package dev.kuri.core.channel;

import org.jspecify.annotations.Nullable;

/**
 * How a delivery is to reach its chat.
 *
 * @param replyToken null if there is none to use
 * @param replaces the platform's id of our message that this one takes the place of, where the channel can do that; null
 *     for a new message
 * @param thread the topic of a forum; null outside of topics
 */
public record Routing(
        Occasion occasion,
        @Nullable ReplyToken replyToken,
        @Nullable String replaces,
        @Nullable String thread) {
    /** A new message that answers nothing that has a token. */
    public static final Routing PLAIN = new Routing(Occasion.REPLY, null, null, null);

    /** Why something is said. */
    public enum Occasion {
        /** Somebody asked and waits. */
        REPLY,
        /**
         * Nobody asked: it may cost money, is paused for people who blocked us, and is not repeated after a call of which
         * nobody knows whether it arrived.
         */
        PROACTIVE
    }

    /** An answer, in the right of its token if there is one. */
    public static Routing reply(@Nullable ReplyToken token) {
        return new Routing(Occasion.REPLY, token, null, null);
    }

    /** That of what follows in the same answer: a new message without a token. */
    public Routing following() {
        return new Routing(occasion, null, null, thread);
    }
}
