package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.telegram.TelegramProperties.Mode;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TelegramPropertiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                token,             secret, url,                       mode,    timeout, property
            token without a colon,      AAbbCC,            ,       https://api.telegram.org,  POLLING, PT10S,   kuri.telegram.token
            token with a space,         '123:AA bb',       ,       https://api.telegram.org,  POLLING, PT10S,   kuri.telegram.token
            token of the wrong bot kind, bot123:AAbb,      ,       https://api.telegram.org,  POLLING, PT10S,   kuri.telegram.token
            token with a path,          123:AA/getMe,      ,       https://api.telegram.org,  POLLING, PT10S,   kuri.telegram.token
            webhook without secret,     123:AAbb,          ,       https://api.telegram.org,  WEBHOOK, PT10S,   kuri.telegram.webhook-secret
            secret that is empty,       123:AAbb,          '',     https://api.telegram.org,  WEBHOOK, PT10S,   kuri.telegram.webhook-secret
            secret with a bad character, 123:AAbb,         s s,    https://api.telegram.org,  WEBHOOK, PT10S,   kuri.telegram.webhook-secret
            url without a host,         123:AAbb,          s,      telegram,                  WEBHOOK, PT10S,   kuri.telegram.api-url
            url with a path,            123:AAbb,          s,      https://example.com/proxy, WEBHOOK, PT10S,   kuri.telegram.api-url
            url of another kind,        123:AAbb,          s,      ftp://example.com,         WEBHOOK, PT10S,   kuri.telegram.api-url
            no time at all,             123:AAbb,          s,      https://api.telegram.org,  WEBHOOK, PT0S,    kuri.telegram.timeout
            """)
    void refusesWhatCannotWorkAndNamesThePropertyOnly(
            String situation,
            String token,
            @Nullable String secret,
            URI url,
            Mode mode,
            Duration timeout,
            String names) {
        assertThatThrownBy(() -> new TelegramProperties(token, secret, url, mode, timeout, true, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(names)
                .hasMessageNotContaining(token);
    }

    @Test
    void knowsTheBotByItsToken() {
        assertThat(properties("https://api.telegram.org").botId()).isEqualTo("123456");
    }

    @Test
    void tellsNeitherTokenNorSecret() {
        assertThat(properties("https://api.telegram.org/"))
                .asString()
                .contains("123456")
                .doesNotContain("TEST-TOKEN", TelegramFixtures.SECRET);
    }

    private static TelegramProperties properties(String url) {
        return new TelegramProperties(
                FakeBotApi.TOKEN,
                TelegramFixtures.SECRET,
                URI.create(url),
                Mode.WEBHOOK,
                Duration.ofSeconds(1),
                true,
                30);
    }
}
