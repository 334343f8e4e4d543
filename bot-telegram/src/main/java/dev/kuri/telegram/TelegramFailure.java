package dev.kuri.telegram;

import dev.kuri.core.channel.Backoff;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Why a call failed, in the terms that decide what to do about it: first the code, then the structured parameters, the
 * text last.
 *
 * @param code Telegram's {@code error_code}; {@value #NO_ANSWER} when there was no answer that could be read, so that
 *     nobody knows whether the call was carried out; {@value #NEVER_SENT} when it surely was not
 * @param description Telegram's words, or the kind of exception; never the token or what a person wrote
 * @param retryAfter how long Telegram wants to be left alone; null if it does not say
 * @param migratedTo the group's new chat id; null if it has not become a supergroup
 */
record TelegramFailure(
        int code,
        String description,
        @Nullable Duration retryAfter,
        @Nullable String migratedTo) {
    static final int NO_ANSWER = 0;
    static final int NEVER_SENT = -1;

    /** Answers with 400 that are about the chat, not about the call: {@code Client.cpp} of tdlib/telegram-bot-api 10.0. */
    private static final List<String> CHAT_IS_CLOSED = List.of(
            "chat not found",
            "user not found",
            "peer_id_invalid",
            "not enough rights",
            "have no rights",
            "chat_write_forbidden");

    /** Keeps the thread's interruption, which the library turns into an exception like any other. */
    static TelegramFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TelegramApiRequestException answer && isReadable(answer)) {
                return answered(answer);
            }
            if (cause instanceof TelegramApiValidationException) {
                return new TelegramFailure(400, "refused by the library's own check", null, null);
            }
            if (cause instanceof NeverSentException) {
                return new TelegramFailure(
                        NEVER_SENT, innermost(cause).getClass().getName(), null, null);
            }
            if (cause instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
        return new TelegramFailure(NO_ANSWER, innermost(thrown).getClass().getName(), null, null);
    }

    /** For the operator: what Telegram answered, or why it did not. */
    String reason() {
        return code > 0 ? code + " " + description : description;
    }

    /** The error table: what becomes of a delivery whose call failed so. */
    DeliveryResult asDeliveryResult(Delivery delivery) {
        if (migratedTo != null) {
            return new DeliveryResult.Moved(migratedTo);
        }
        return switch (code) {
            case NO_ANSWER -> new DeliveryResult.Unknown(pause(delivery));
            case NEVER_SENT, 409, 429 -> new RetryLater(pause(delivery));
            case 401, 404 -> new DeliveryResult.Halted();
            case 403 -> new Undeliverable(Reason.BLOCKED);
            default -> {
                if (code >= 500) {
                    yield new DeliveryResult.Unknown(pause(delivery));
                }
                yield new Undeliverable(isAboutTheChat() ? Reason.BLOCKED : Reason.REJECTED);
            }
        };
    }

    /** Telegram answers 404, not 401, to a token that it cannot even read. */
    boolean refusesTheToken() {
        return code == 401 || code == 404;
    }

    private Duration pause(Delivery delivery) {
        return Optional.ofNullable(retryAfter).orElseGet(() -> Backoff.pause(delivery));
    }

    private boolean isAboutTheChat() {
        String words = description.toLowerCase(Locale.ROOT);
        return CHAT_IS_CLOSED.stream().anyMatch(words::contains);
    }

    /** The library gives 0 to what is not Telegram's JSON, such as a gateway's page. */
    private static boolean isReadable(TelegramApiRequestException answer) {
        return answer.getErrorCode() != null && answer.getErrorCode() > 0;
    }

    private static TelegramFailure answered(TelegramApiRequestException answer) {
        String description = Optional.ofNullable(answer.getApiResponse()).orElse("");
        Optional<ResponseParameters> parameters = Optional.ofNullable(answer.getParameters());
        return new TelegramFailure(
                answer.getErrorCode(),
                description,
                parameters
                        .map(ResponseParameters::getRetryAfter)
                        .map(seconds -> Duration.ofSeconds(Math.max(1, seconds)))
                        .orElse(null),
                parameters
                        .map(ResponseParameters::getMigrateToChatId)
                        .map(chat -> Long.toString(chat))
                        .orElse(null));
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }
}
