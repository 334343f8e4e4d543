package dev.kuri.line;

import dev.kuri.core.channel.Backoff;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The error table: what becomes of a delivery after LINE's answer. LINE names no waits, and asks for exponential backoff. */
final class LineOutcome {
    private static final Logger log = LoggerFactory.getLogger(LineOutcome.class);

    /** After the monthly limit: LINE forbids retries, but an operator may buy more at any time. */
    private static final Duration PARKED = Duration.ofHours(6);

    private LineOutcome() {}

    static DeliveryResult of(LineAnswer answer, Delivery delivery) {
        return switch (answer) {
            case Taken taken -> new Delivered();
            case Unknown unknown -> new DeliveryResult.Unknown(Backoff.pause(delivery));
            case Refused refused -> of(refused, delivery);
        };
    }

    private static DeliveryResult of(Refused refused, Delivery delivery) {
        int code = refused.code();
        if (code == 409) {
            // The retry key says that LINE has it already.
            return new Delivered();
        }
        if (refused.isAboutTheMonth()) {
            log.warn("LINE's monthly limit is reached: delivery {} waits for {}", delivery.id(), PARKED);
            return new RetryLater(PARKED);
        }
        if (code == 429) {
            return new RetryLater(Backoff.pause(delivery));
        }
        if (code == 408 || code < 400 || code >= 500) {
            return new DeliveryResult.Unknown(Backoff.pause(delivery));
        }
        log.warn(
                "LINE refuses delivery {} with {} for {} (request {})",
                delivery.id(),
                code,
                refused.properties(),
                refused.requestId());
        if (code == 401) {
            return new Halted();
        }
        return new Undeliverable(refused.isAboutTheRecipient() ? Reason.BLOCKED : Reason.REJECTED);
    }
}
