package dev.kuri.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.kuri.core.channel.InboxUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Asks for updates, keeps them, and only then tells Telegram to forget them. Used by one thread.
 *
 * <p>The offset is sent once for what was kept and then left out: ids begin anew at random after a week of silence, and an
 * old, higher offset would make Telegram forget the new ones unseen.
 */
final class TelegramPoller {
    private static final Logger log = LoggerFactory.getLogger(TelegramPoller.class);

    /** How long we trust a leadership without asking for it again. */
    private static final Duration TRUST = Duration.ofSeconds(5);

    private final TelegramClient client;
    private final TelegramUpdateParser parser;
    private final TelegramIntake intake;
    private final BooleanSupplier leads;
    private final Supplier<BackOffExecution> pauses;

    private boolean webhookDeleted;
    private @Nullable Long offset;

    /**
     * @param client waits longer than {@link TelegramLimits#LONG_POLL}
     * @param leads whether it is for this node to poll; asked every few seconds
     * @param pauses the waits between failures that follow each other, from the first one on
     */
    TelegramPoller(
            TelegramClient client,
            TelegramUpdateParser parser,
            TelegramIntake intake,
            BooleanSupplier leads,
            Supplier<BackOffExecution> pauses) {
        this.client = client;
        this.parser = parser;
        this.intake = intake;
        this.leads = leads;
        this.pauses = pauses;
    }

    /** Polls until told to stop; survives whatever Telegram, the network and the inbox do. */
    void pollUntil(CompletableFuture<Void> stopped) {
        BackOffExecution pause = pauses.get();
        while (!stopped.isDone()) {
            try {
                if (leads.getAsBoolean()) {
                    deleteWebhookOnce();
                    pollOnce(stopped);
                } else {
                    leaveItToAnother(stopped);
                }
                pause = pauses.get();
            } catch (TelegramApiException | ExecutionException | RuntimeException e) {
                rest(e, pause, stopped);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** While a webhook is set, Telegram answers 409 to getUpdates. What waits there stays and comes by polling. */
    private void deleteWebhookOnce() throws TelegramApiException {
        if (!webhookDeleted) {
            client.execute(new DeleteWebhook());
            webhookDeleted = true;
        }
    }

    private void pollOnce(CompletableFuture<Void> stopped)
            throws TelegramApiException, ExecutionException, InterruptedException {
        CompletableFuture<ArrayNode> call = client.executeAsync(new GetRawUpdates(offset));
        CompletableFuture<Object> end = CompletableFuture.anyOf(call, stopped);
        boolean leading = true;
        while (leading && !isOverWithin(TRUST, end)) {
            leading = leads.getAsBoolean();
        }
        if (call.isDone()) {
            ArrayNode updates = call.get();
            List<TelegramUpdate> read = read(updates);
            intake.take(read);
            offset = after(updates, read);
        }
    }

    /** What is still to be forgotten is known to nobody else: who leads gets it once more, and keeps it once. */
    private void leaveItToAnother(CompletableFuture<Void> stopped) throws ExecutionException, InterruptedException {
        offset = null;
        isOverWithin(TRUST, stopped);
    }

    /** False when there is no end to it yet. */
    private static boolean isOverWithin(Duration wait, CompletableFuture<?> end)
            throws InterruptedException, ExecutionException {
        try {
            end.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private List<TelegramUpdate> read(ArrayNode updates) {
        List<TelegramUpdate> read = new ArrayList<>();
        for (JsonNode update : updates) {
            try {
                read.add(parser.parse(update));
            } catch (NotAnUpdateException e) {
                log.error("Left out one of {} updates: {}", updates.size(), e.getMessage());
            }
        }
        return read;
    }

    /** @throws NotAnUpdateException when nothing that came has an id: polling on at once would bring it again and again */
    private static @Nullable Long after(ArrayNode updates, List<TelegramUpdate> read) {
        if (updates.isEmpty()) {
            return null;
        }
        return read.stream()
                .map(TelegramUpdate::id)
                .max(Comparator.naturalOrder())
                .map(last -> last + 1)
                .orElseThrow(() -> new NotAnUpdateException("None of " + updates.size() + " updates has an id"));
    }

    private static void rest(Exception failed, BackOffExecution pause, CompletableFuture<Void> stopped) {
        TelegramFailure failure = TelegramFailure.of(failed);
        Duration wait = failure.retryAfter() != null ? failure.retryAfter() : Duration.ofMillis(pause.nextBackOff());
        log.warn("No updates now ({}); asking again in {} ms", reason(failed, failure), wait.toMillis());
        try {
            isOverWithin(wait, stopped);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nobody ends polling with an exception", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(Exception failed, TelegramFailure failure) {
        return switch (failed) {
            case InboxUnavailableException inbox -> "they cannot be kept: " + inbox.getMessage();
            case NotAnUpdateException nonsense -> String.valueOf(nonsense.getMessage());
            default -> failure.reason();
        };
    }
}
