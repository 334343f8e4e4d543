package dev.kuri.telegram;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * One try to make a delivery. When Telegram refuses a call and its words name a remedy, that is tried as well; each remedy
 * once, so that there is an end to it. Used by one thread.
 */
final class TelegramAttempt {
    private static final Logger log = LoggerFactory.getLogger(TelegramAttempt.class);

    private final TelegramClient client;
    private final Delivery delivery;
    private final Set<TelegramRemedy> tried = EnumSet.noneOf(TelegramRemedy.class);
    private List<TelegramCall> left;
    private boolean begun;

    TelegramAttempt(TelegramClient client, Delivery delivery, TelegramCall call) {
        this.client = client;
        this.delivery = delivery;
        this.left = List.of(call);
    }

    DeliveryResult make() {
        while (!left.isEmpty()) {
            Optional<TelegramFailure> failure = call(left.getFirst());
            if (failure.isEmpty()) {
                begun = true;
                left = left.subList(1, left.size());
            } else if (!isRemedied(failure.get())) {
                return resultOf(failure.get());
            }
        }
        return new Delivered();
    }

    private Optional<TelegramFailure> call(TelegramCall call) {
        try {
            call.make(client);
            return Optional.empty();
        } catch (TelegramApiException e) {
            return Optional.of(TelegramFailure.of(e));
        }
    }

    private boolean isRemedied(TelegramFailure failure) {
        Optional<TelegramRemedy> remedy = TelegramRemedy.of(failure).filter(tried::add);
        remedy.ifPresent(found -> {
            log.warn("Delivery {} met {}: {}", delivery.id(), failure.reason(), found);
            left = left.stream().flatMap(found::insteadOf).toList();
        });
        return remedy.isPresent();
    }

    private DeliveryResult resultOf(TelegramFailure failure) {
        DeliveryResult result = fateOf(failure.asDeliveryResult(delivery));
        log.info("Delivery {} met {}: {}", delivery.id(), failure.reason(), result);
        return result;
    }

    /** An edit may be made twice and shows once; of a message in pieces, one may be in the chat already. */
    private DeliveryResult fateOf(DeliveryResult result) {
        boolean edits = left.getFirst().replaces() != null;
        if (edits && result instanceof Unknown unknown) {
            return new RetryLater(unknown.pause());
        }
        if (begun && result instanceof RetryLater later) {
            return new Unknown(later.pause());
        }
        return result;
    }
}
