package dev.kuri.telegram;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** What is done with updates however they came: presses are acknowledged, then messages are kept. */
final class TelegramIntake {
    private final PassingCalls calls;
    private final Inbox inbox;

    TelegramIntake(PassingCalls calls, Inbox inbox) {
        this.calls = calls;
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

    /** It has to be there within seconds, but a lost one costs no more than a button that spins until the app gives up. */
    private void acknowledge(TelegramUpdate update) {
        if (update.callbackQueryId() != null) {
            CompletableFuture<Boolean> unused = calls.make(new AnswerCallbackQuery(update.callbackQueryId()));
        }
    }
}
