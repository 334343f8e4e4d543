package dev.kuri.telegram;

import dev.kuri.core.channel.Inbox;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The smallest application that has Telegram: a web server, an inbox in memory, a menu. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(TelegramConfiguration.class)
class TelegramTestApp {
    /** Starts on a free port of loopback. */
    static ConfigurableApplicationContext run(String... settings) {
        return new SpringApplicationBuilder(TelegramTestApp.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .properties(settings)
                .run();
    }

    static URI webhook(ConfigurableApplicationContext app) {
        String port = Objects.requireNonNull(app.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + "/webhooks/telegram");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Inbox inbox() {
        return new RecordingInbox();
    }

    @Bean
    TelegramCommandTexts commandTexts() {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        texts.put("en", Map.of("help", "What Kuri can do"));
        texts.put("zh-Hans", Map.of("help", "能做什么"));
        texts.put("zh-Hant", Map.of("help", "能做什麼"));
        texts.put("ja", Map.of("help", "できること"));
        return new TelegramCommandTexts(texts);
    }
}
