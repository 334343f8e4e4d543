package dev.kuri.app.web;

import dev.kuri.app.operator.LocalDoor;
import dev.kuri.app.operator.OperatorSecurity;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.line.LinePreview;
import dev.kuri.telegram.TelegramPreview;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The chat page alone: no database, no channels. Whoever starts it brings the mind. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({WebConfiguration.class, ChatController.class, OperatorSecurity.class})
class PageApplication {
    /** The server's health asks for the database, which is not here. */
    static final String WITHOUT_DATABASE = "management.endpoint.health.validate-group-membership=false";

    @Bean
    LocalDoor door() {
        return request -> false;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Assessment assessment(Clock clock) {
        return new Assessment(Figures.NONE, clock);
    }

    @Bean
    ChannelPreview telegramPreview() {
        return new TelegramPreview();
    }

    @Bean
    ChannelPreview linePreview() {
        return new LinePreview();
    }
}
