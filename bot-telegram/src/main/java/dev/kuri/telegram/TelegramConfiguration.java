package dev.kuri.telegram;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelPreview;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * What the application imports to have Telegram. The preview is always there; the channel and what brings its updates
 * only with {@code kuri.telegram.token}. Needs an {@link dev.kuri.core.channel.Inbox} and a {@link java.time.Clock}; takes
 * {@link TelegramCommandTexts}, {@link TelegramProfileTexts}, a {@link dev.kuri.core.channel.Leadership} and {@code
 * kuri.public-url} if there are any.
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
    @Import(TelegramReceiving.class)
    static class Connected {
        @Bean
        TelegramClient telegramClient(TelegramProperties properties) {
            return TelegramConnection.forCalls(properties);
        }

        @Bean
        PassingCalls telegramPassingCalls(TelegramClient telegramClient) {
            return new PassingCalls(telegramClient, TelegramLimits.PASSING_CALLS);
        }

        @Bean
        Channel telegramChannel(
                TelegramClient telegramClient,
                PassingCalls telegramPassingCalls,
                TelegramProperties properties,
                ObjectProvider<TelegramCommandTexts> texts) {
            TelegramChatMenus menus = new TelegramChatMenus(
                    new PassingCalls(telegramClient, TelegramLimits.MENU_CALLS),
                    texts.getIfAvailable(TelegramCommandTexts::none));
            return new TelegramChannel(telegramClient, telegramPassingCalls, menus, properties);
        }

        @Bean
        TelegramAccount telegramAccount(TelegramClient telegramClient) {
            return new TelegramAccount(telegramClient);
        }

        @Bean
        TelegramRegistration telegramRegistration(
                TelegramClient telegramClient,
                TelegramProperties properties,
                @Value("${kuri.public-url:#{null}}") @Nullable URI publicUrl) {
            return new TelegramRegistration(telegramClient, properties, publicUrl);
        }

        @Bean
        TelegramSignOn telegramSignOn(
                TelegramAccount account,
                TelegramClient telegramClient,
                TelegramRegistration registration,
                ObjectProvider<TelegramCommandTexts> commands,
                ObjectProvider<TelegramProfileTexts> profile) {
            Runnable introduction = () -> {
                registration.mendIfPossible();
                commands.ifAvailable(texts -> new TelegramCommands(telegramClient, texts).publish());
                profile.ifAvailable(texts -> new TelegramProfile(telegramClient, texts).publish());
            };
            return new TelegramSignOn(account, introduction, TelegramPauses::afterFailures);
        }
    }
}
