package dev.kuri.telegram;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Where Telegram is told to bring updates: to our webhook, or, for those who poll, to nobody. */
final class TelegramRegistration {
    static final String PATH = "/webhooks/telegram";

    private static final Logger log = LoggerFactory.getLogger(TelegramRegistration.class);

    /** Part of what Telegram says when we took it for a stranger; it does not tell the secret that it was given. */
    private static final String REFUSED_BY_US = "401";

    private final TelegramClient client;
    private final TelegramProperties properties;
    private final @Nullable URI publicUrl;

    /**
     * @param publicUrl where the world reaches this server; null if nobody said so, and then webhooks are left alone
     */
    TelegramRegistration(TelegramClient client, TelegramProperties properties, @Nullable URI publicUrl) {
        this.client = client;
        this.properties = properties;
        this.publicUrl = publicUrl;
    }

    TelegramProperties.Mode mode() {
        return properties.mode();
    }

    /** The webhook that Telegram should call; empty if it should call none, or nobody said where we are. */
    Optional<String> webhook() {
        return Optional.ofNullable(publicUrl)
                .filter(known -> properties.mode() == TelegramProperties.Mode.WEBHOOK)
                .map(known -> known.resolve(PATH).toString());
    }

    /** What Telegram has been told. */
    WebhookInfo told() throws TelegramApiException {
        return client.execute(new GetWebhookInfo());
    }

    /**
     * Tells Telegram what it should know, if it does not know it yet.
     *
     * @return whether it had to be told
     */
    boolean mend() throws TelegramApiException {
        WebhookInfo told = told();
        return switch (properties.mode()) {
            case POLLING -> isSet(told) && client.execute(new DeleteWebhook());
            case WEBHOOK ->
                webhook().isPresent()
                        && !isRight(told, webhook().get())
                        && set(webhook().get());
        };
    }

    /** The same at a start: what goes wrong is logged, as another node or the operator may see to it. */
    void mendIfPossible() {
        try {
            log.info("Telegram {}", mend() ? "has been told where to bring updates" : "knows where to bring updates");
        } catch (TelegramApiException e) {
            log.warn(
                    "Telegram was not told where to bring updates ({})",
                    TelegramFailure.of(e).reason());
        }
    }

    static boolean isSet(WebhookInfo told) {
        return told.getUrl() != null && !told.getUrl().isEmpty();
    }

    /** Telegram names no kinds when it brings those that it thinks best. */
    static boolean bringsWhatWeRead(WebhookInfo told) {
        List<String> kinds = told.getAllowedUpdates() == null ? List.of() : told.getAllowedUpdates();
        return new HashSet<>(kinds).equals(new HashSet<>(TelegramUpdateParser.KINDS));
    }

    private static boolean isRight(WebhookInfo told, String webhook) {
        return webhook.equals(told.getUrl())
                && bringsWhatWeRead(told)
                && Integer.valueOf(TelegramLimits.WEBHOOK_CONNECTIONS).equals(told.getMaxConnections())
                && (told.getLastErrorMessage() == null
                        || !told.getLastErrorMessage().contains(REFUSED_BY_US));
    }

    private boolean set(String webhook) throws TelegramApiException {
        return client.execute(SetWebhook.builder()
                .url(webhook)
                .secretToken(properties.webhookSecret())
                .allowedUpdates(TelegramUpdateParser.KINDS)
                .maxConnections(TelegramLimits.WEBHOOK_CONNECTIONS)
                .build());
    }
}
