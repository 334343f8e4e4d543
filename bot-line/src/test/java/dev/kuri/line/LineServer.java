package dev.kuri.line;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.InboxUnavailableException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A Spring application with nothing but LINE in it, on a port of its own. */
final class LineServer implements AutoCloseable {
    static final String SECRET = "line-test-secret";

    private final ConfigurableApplicationContext context;

    LineServer(URI lineApi) {
        context = new SpringApplicationBuilder(Application.class)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.main.banner-mode", "off",
                        "spring.threads.virtual.enabled", "true",
                        "kuri.line.channel-token", FakeLine.TOKEN,
                        "kuri.line.channel-secret", SECRET,
                        "kuri.line.api-url", lineApi.toString()))
                .run();
    }

    URI webhook() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/webhooks/line");
    }

    KeepingInbox inbox() {
        return context.getBean(KeepingInbox.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Keeps calls in memory, or says that it cannot. */
    static final class KeepingInbox implements Inbox {
        final List<List<InboundMessage>> calls = new CopyOnWriteArrayList<>();
        volatile boolean isUnavailable;

        @Override
        public void accept(List<InboundMessage> messages) {
            if (isUnavailable) {
                throw new InboxUnavailableException("no database", new IllegalStateException());
            }
            calls.add(messages);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(LineConfiguration.class)
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        KeepingInbox inbox() {
            return new KeepingInbox();
        }
    }
}
