package dev.kuri.telegram;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** What is done with updates however they came: presses are acknowledged, then messages are kept. */
final class TelegramIntake {
    private static final Logger log = LoggerFactory.getLogger(TelegramIntake.class);

    private final TelegramClient client;
    private final Inbox inbox;

    TelegramIntake(TelegramClient client, Inbox inbox) {
        this.client = client;
        this.inbox = inbox;
    }

    /**
     * Returns when all messages are kept.
     *
     * @throws dev.kuri.core.channel.InboxUnavailableException when none of them is; the updates must come again
     */
    void take(List<TelegramUpdate> updates) {
        updates.forEach(this::acknowledge);
        List<InboundMessage> messages =
                updates.stream().flatMap(update -> update.messages().stream()).toList();
        if (!messages.isEmpty()) {
            inbox.accept(messages);
        }
    }

    /** Nobody waits for it and its failure changes nothing: the button spins until the app gives up. */
    private void acknowledge(TelegramUpdate update) {
        if (update.callbackQueryId() == null) {
            return;
        }
        try {
            CompletableFuture<Boolean> unused = client.executeAsync(new AnswerCallbackQuery(update.callbackQueryId()))
                    .exceptionally(TelegramIntake::ignored);
        } catch (TelegramApiException e) {
            ignored(e);
        }
    }

    private static boolean ignored(Throwable failure) {
        log.debug("A press was not acknowledged: {}", TelegramFailure.of(failure));
        return false;
    }
}
