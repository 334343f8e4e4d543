package dev.kuri.core.channel;

import java.time.Duration;

/** What became of a delivery. */
public sealed interface DeliveryResult {
    /** The platform has it; saying it again would show it twice. */
    record Delivered() implements DeliveryResult {}

    /**
     * Not now.
     *
     * @param pause how long to leave this chat alone; what the platform asks for, else {@link Backoff}
     */
    record RetryLater(Duration pause) implements DeliveryResult {}

    /** Never: trying again would not help. */
    record Undeliverable(Reason reason) implements DeliveryResult {}

    /** Why a delivery can never be made. */
    enum Reason {
        /** The person blocked us, or the chat is gone. */
        BLOCKED,
        /** The platform found the call wrong; a defect of ours. */
        REJECTED,
        /** The platform does not accept our credentials. */
        UNAUTHORIZED,
        /** Tried as often as is sensible. */
        GIVEN_UP
    }
}
