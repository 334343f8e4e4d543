package dev.kuri.app.serve;

import dev.kuri.app.llm.LlmProperties;
import dev.kuri.app.operator.OperatorConfiguration;
import dev.kuri.app.provider.ProviderConfiguration;
import dev.kuri.app.watch.WatchConfiguration;
import dev.kuri.app.web.ChatController;
import dev.kuri.app.web.WebConfiguration;
import dev.kuri.line.LineConfiguration;
import dev.kuri.telegram.TelegramConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The server as a Spring application. */
@SpringBootApplication
@EnableConfigurationProperties({
    KuriProperties.class,
    LlmProperties.class,
    LearningProperties.class,
    NodeProperties.class
})
@Import({
    TelegramConfiguration.class,
    LineConfiguration.class,
    WebConfiguration.class,
    ChatController.class,
    OperatorConfiguration.class,
    ProviderConfiguration.class,
    WatchConfiguration.class
})
public class KuriApplication {}
