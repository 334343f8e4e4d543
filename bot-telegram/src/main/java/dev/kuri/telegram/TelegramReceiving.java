package dev.kuri.telegram;

import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.Leadership;
import dev.kuri.core.channel.WebhookBody;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What brings updates: a webhook or a poller, never both. */
@Configuration(proxyBeanMethods = false)
class TelegramReceiving {
    @Bean
    TelegramUpdateParser telegramUpdateParser(TelegramProperties properties, TelegramAccount account, Clock clock) {
        TelegramAddressing addressing = new TelegramAddressing(properties.botId(), account::username);
        return new TelegramUpdateParser(properties.botId(), new TelegramMessageContent(addressing), clock);
    }

    @Bean
    TelegramIntake telegramIntake(PassingCalls telegramPassingCalls, Inbox inbox) {
        return new TelegramIntake(telegramPassingCalls, inbox);
    }

    @Bean
    @ConditionalOnProperty(name = "kuri.telegram.mode", havingValue = "polling", matchIfMissing = true)
    TelegramPolling telegramPolling(
            TelegramProperties properties,
            TelegramUpdateParser parser,
            TelegramIntake intake,
            ObjectProvider<Leadership> leadership) {
        Leadership nodes = leadership.getIfAvailable(() -> Leadership.ALONE);
        String role = "poll:telegram:" + properties.botId();
        BooleanSupplier leads = () -> nodes.leads(role);
        return new TelegramPolling(new TelegramPoller(
                TelegramConnection.forPolls(properties), parser, intake, leads, TelegramPauses::afterFailures));
    }

    @Bean
    @ConditionalOnProperty(name = "kuri.telegram.mode", havingValue = "webhook")
    TelegramWebhookController telegramWebhookController(
            TelegramProperties properties, Clock clock, TelegramUpdateParser parser, TelegramIntake intake) {
        String secret = Objects.requireNonNull(properties.webhookSecret(), "checked by TelegramProperties");
        return new TelegramWebhookController(
                secret, new WebhookBody(TelegramLimits.UPDATE_BYTES, clock), parser, intake);
    }
}
