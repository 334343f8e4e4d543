package dev.kuri.telegram;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Calls that nobody waits for and whose failure changes nothing. Only so many are under way at once; what is more is left
 * out, as the library's queue has no end. Safe for use by many threads.
 */
final class PassingCalls {
    private static final Logger log = LoggerFactory.getLogger(PassingCalls.class);

    private final TelegramClient client;
    private final Semaphore room;

    /**
     * @param atOnce most calls under way
     */
    PassingCalls(TelegramClient client, int atOnce) {
        this.client = client;
        this.room = new Semaphore(atOnce);
    }

    /** Returns at once; ends with whether the call was made and Telegram took it, never with an exception. */
    CompletableFuture<Boolean> make(BotApiMethod<? extends Serializable> call) {
        if (!room.tryAcquire()) {
            log.debug("Left out {}: too many calls are under way", call.getMethod());
            return CompletableFuture.completedFuture(false);
        }
        try {
            return client.executeAsync(call).handle((answer, failure) -> ended(call, failure));
        } catch (TelegramApiException | RuntimeException e) {
            return CompletableFuture.completedFuture(ended(call, e));
        }
    }

    private boolean ended(BotApiMethod<? extends Serializable> call, @Nullable Throwable failure) {
        room.release();
        if (failure != null) {
            log.debug("{} was not done: {}", call.getMethod(), TelegramFailure.of(failure));
        }
        return failure == null;
    }
}
