package dev.kuri.telegram;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets to bring Kuri to Telegram.
 *
 * @param token what BotFather gave; whoever has it is the bot
 * @param webhookSecret what setWebhook was told as {@code secret_token}; null in polling mode
 * @param apiUrl where the Bot API is; scheme, host and port, no path
 * @param timeout how long one call may take; polls may take {@link TelegramLimits#LONG_POLL} more
 * @param resendUnknown whether an answer is sent once more when nobody knows if it has arrived
 * @param unaskedPerSecond how many reminders and the like this node sends a second, 1 to 1,000; more than 30 of all nodes
 *     together only for a bot that Telegram lets broadcast more
 */
@ConfigurationProperties("kuri.telegram")
public record TelegramProperties(
        String token,
        @Nullable String webhookSecret,
        @DefaultValue("https://api.telegram.org") URI apiUrl,
        @DefaultValue("polling") Mode mode,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("true") boolean resendUnknown,

        @DefaultValue("" + TelegramLimits.UNASKED_PER_SECOND)
        int unaskedPerSecond) {

    /** How updates come in. */
    public enum Mode {
        /** We ask; needs no public address. One node only. */
        POLLING,
        /** Telegram calls. */
        WEBHOOK
    }

    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public TelegramProperties {
        require(
                token.matches("[0-9]{1,20}:[A-Za-z0-9_-]{1,200}"),
                "kuri.telegram.token is not a bot token: BotFather gives digits, a colon, then letters, digits, - and _");
        require(
                apiUrl.getHost() != null && apiUrl.toString().matches("https?://[^/?#@]+/?"),
                "kuri.telegram.api-url takes http or https, a host and perhaps a port, and nothing else");
        require(
                webhookSecret == null || webhookSecret.matches("[A-Za-z0-9_-]{1,256}"),
                "kuri.telegram.webhook-secret has 1 to 256 letters, digits, - and _, as Telegram demands of it");
        require(
                mode != Mode.WEBHOOK || webhookSecret != null,
                "kuri.telegram.mode is webhook, but kuri.telegram.webhook-secret is not set: without it anyone could"
                        + " speak as Telegram");
        require(timeout.isPositive(), "kuri.telegram.timeout is not a positive duration");
        require(
                unaskedPerSecond >= 1 && unaskedPerSecond <= TelegramLimits.PAID_PER_SECOND,
                "kuri.telegram.unasked-per-second takes 1 to " + TelegramLimits.PAID_PER_SECOND);
    }

    /** The bot's own user id, which Telegram puts before the colon of every token. */
    public String botId() {
        return token.substring(0, token.indexOf(':'));
    }

    /** Tells neither token nor secret. */
    @Override
    public String toString() {
        return "TelegramProperties[bot=" + botId() + ", apiUrl=" + apiUrl + ", mode=" + mode + "]";
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
