package dev.kuri.core.channel;

import java.time.Duration;
import java.time.Instant;

/** What became of a delivery. */
public sealed interface DeliveryResult {
    /** The platform has it; saying it again would show it twice. */
    record Delivered() implements DeliveryResult {}

    /**
     * Not now: the platform has not taken it.
     *
     * @param pause how long to leave the scope alone; what the platform asks for, else {@link Backoff}
     */
    record RetryLater(Duration pause, Scope scope) implements DeliveryResult {
        /** Leaves the chat alone and goes on with others. */
        public RetryLater(Duration pause) {
            this(pause, Scope.CHAT);
        }
    }

    /**
     * Nobody knows whether the platform has taken it: the connection broke, or no answer came.
     *
     * @param pause how long to leave the chat alone before it is tried again
     */
    record Unknown(Duration pause) implements DeliveryResult {}

    /**
     * It would cost what is used up. It waits, its chat goes on, and it is shown with the next answer that costs nothing.
     *
     * @param until when it can be paid for again
     */
    record Parked(Instant until) implements DeliveryResult {}

    /** The platform does not accept our credentials: nothing is sent until they are mended, and everything is kept. */
    record Halted() implements DeliveryResult {}

    /**
     * Not made, because the chat goes on under another id.
     *
     * @param chat the new one
     */
    record Moved(String chat) implements DeliveryResult {}

    /** Never: trying again would not help. */
    record Undeliverable(Reason reason) implements DeliveryResult {}

    /** What is left alone after a {@link RetryLater}. */
    enum Scope {
        CHAT,
        /** All chats of our account. */
        BOT
    }

    /** Why a delivery can never be made. */
    enum Reason {
        /** The person blocked us, or the chat is gone. */
        BLOCKED,
        /** The platform found the call wrong; a defect of ours. */
        REJECTED,
        /** It may have arrived, and better goes missing than comes twice. */
        UNKNOWN,
        /** Tried as long as is sensible. */
        GIVEN_UP
    }
}
