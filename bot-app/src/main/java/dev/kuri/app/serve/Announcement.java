package dev.kuri.app.serve;

import dev.kuri.app.mind.MindKeeper;
import dev.kuri.core.channel.Channel;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console where to look, and which channels are on. */
@Component
final class Announcement {
    private final List<Channel> channels;
    private final MindKeeper mind;
    private final DatabaseAddress database;
    private final Environment environment;
    private final KuriProperties properties;

    Announcement(
            List<Channel> channels,
            MindKeeper mind,
            DatabaseAddress database,
            Environment environment,
            KuriProperties properties) {
        this.channels = channels;
        this.mind = mind;
        this.database = database;
        this.environment = environment;
        this.properties = properties;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        int port =
                event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 0;
        say("Kuri is ready with " + mind.current().base().claims().size() + " claims.");
        say("  Chat page  http://localhost:" + port + "/");
        say("  Database   " + (database.isEmbedded() ? "embedded" : "shared"));
        say("  Telegram   "
                + state(
                        "telegram",
                        "set KURI_TELEGRAM_TOKEN",
                        environment.getProperty("kuri.telegram.mode", "polling")));
        say("  LINE       " + state("line", "set KURI_LINE_CHANNEL_TOKEN and KURI_LINE_CHANNEL_SECRET", "webhook"));
        if (properties.demo()) {
            say("  Demo       everybody has the same SIMs and eSIMs; ask what is left");
        }
        String model = environment.getProperty("kuri.understanding.llm.base-url", "");
        if (!model.isBlank()) {
            say("  Model      words that are not clear go to " + model);
        }
    }

    private String state(String channel, String remedy, String mode) {
        boolean on = channels.stream().anyMatch(c -> c.name().value().equals(channel));
        return on
                ? "on, by " + mode + (mode.equals("webhook") ? " at " + properties.address("/webhooks/" + channel) : "")
                : "off; " + remedy;
    }

    /** The console is where an operator looks first; a log may go elsewhere. */
    private static void say(String line) {
        System.out.println(line);
    }
}
