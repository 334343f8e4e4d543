package dev.kuri.line;

import dev.kuri.core.channel.Backoff;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Scope;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The error table: what becomes of a delivery after LINE's answer, whichever call it was. LINE names no waits, and asks for
 * exponential backoff; its rate limits are those of the account.
 */
final class LineOutcome {
    private static final Logger log = LoggerFactory.getLogger(LineOutcome.class);

    private LineOutcome() {}

    static <T extends @Nullable Object> DeliveryResult of(LineAnswer<T> answer, Delivery delivery) {
        return switch (answer) {
            case Taken<T> taken -> new Delivered();
            case Unknown<T> unknown -> new DeliveryResult.Unknown(Backoff.pause(delivery));
            case Refused<T> refused -> ofRefusal(refused, delivery);
        };
    }

    private static DeliveryResult ofRefusal(Refused<?> refused, Delivery delivery) {
        return switch (refused.code()) {
            // The retry key says that LINE has it already.
            case 409 -> new Delivered();
            case 429 -> new RetryLater(Backoff.pause(delivery), Scope.BOT);
            // Some gateway's: LINE itself may have got it.
            case 408 -> new DeliveryResult.Unknown(Backoff.pause(delivery));
            case 401, 403 -> {
                log(refused, delivery);
                yield new Halted();
            }
            default -> {
                if (refused.code() < 400 || refused.code() >= 500) {
                    yield new DeliveryResult.Unknown(Backoff.pause(delivery));
                }
                log(refused, delivery);
                yield new Undeliverable(refused.isAboutTheRecipient() ? Reason.BLOCKED : Reason.REJECTED);
            }
        };
    }

    private static void log(Refused<?> refused, Delivery delivery) {
        log.warn(
                "LINE refuses delivery {} with {} for {} (request {})",
                delivery.id(),
                refused.code(),
                refused.properties(),
                refused.requestId());
    }
}
