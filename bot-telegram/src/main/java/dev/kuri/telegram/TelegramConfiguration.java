package dev.kuri.telegram;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.WebhookBody;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * What the application imports to have Telegram. The preview is always there; the channel and what brings its updates
 * only with {@code kuri.telegram.token}. Needs an {@link Inbox} and a {@link Clock}; takes {@link TelegramCommandTexts} if
 * there are any.
 */
@Configuration(proxyBeanMethods = false)
public class TelegramConfiguration {
    @Bean
    ChannelPreview telegramPreview() {
        return new TelegramPreview();
    }

    /** What takes a token. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(TelegramTokenGiven.class)
    @EnableConfigurationProperties(TelegramProperties.class)
    static class Connected {
        private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
        private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

        @Bean
        TelegramClient telegramClient(TelegramProperties properties) {
            return TelegramConnection.forCalls(properties);
        }

        @Bean
        Channel telegramChannel(TelegramClient telegramClient, TelegramProperties properties) {
            return new TelegramChannel(telegramClient, properties.resendUnknown());
        }

        @Bean
        TelegramAccount telegramAccount(TelegramClient telegramClient) {
            return new TelegramAccount(telegramClient);
        }

        @Bean
        TelegramUpdateParser telegramUpdateParser(TelegramProperties properties, TelegramAccount account, Clock clock) {
            TelegramAddressing addressing = new TelegramAddressing(properties.botId(), account::username);
            return new TelegramUpdateParser(properties.botId(), new TelegramMessageContent(addressing), clock);
        }

        @Bean
        TelegramIntake telegramIntake(TelegramClient telegramClient, Inbox inbox) {
            return new TelegramIntake(telegramClient, inbox);
        }

        @Bean
        TelegramSignOn telegramSignOn(
                TelegramAccount account, TelegramClient telegramClient, ObjectProvider<TelegramCommandTexts> texts) {
            Runnable publishMenus =
                    () -> texts.ifAvailable(found -> new TelegramCommands(telegramClient, found).publish());
            return new TelegramSignOn(account, publishMenus, pauses());
        }

        @Bean
        @ConditionalOnProperty(name = "kuri.telegram.mode", havingValue = "polling", matchIfMissing = true)
        TelegramPolling telegramPolling(
                TelegramProperties properties, TelegramUpdateParser parser, TelegramIntake intake) {
            return new TelegramPolling(
                    new TelegramPoller(TelegramConnection.forPolls(properties), parser, intake, pauses()));
        }

        @Bean
        @ConditionalOnProperty(name = "kuri.telegram.mode", havingValue = "webhook")
        TelegramWebhookController telegramWebhookController(
                TelegramProperties properties, Clock clock, TelegramUpdateParser parser, TelegramIntake intake) {
            String secret = Objects.requireNonNull(properties.webhookSecret(), "checked by TelegramProperties");
            return new TelegramWebhookController(
                    secret, new WebhookBody(TelegramLimits.UPDATE_BYTES, clock), parser, intake);
        }

        /** Jitter keeps two nodes that met on one token from meeting again and again. */
        private static Supplier<BackOffExecution> pauses() {
            ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
            backOff.setMaxInterval(LONGEST_PAUSE.toMillis());
            backOff.setJitter(FIRST_PAUSE.toMillis() / 2);
            return backOff::start;
        }
    }
}
