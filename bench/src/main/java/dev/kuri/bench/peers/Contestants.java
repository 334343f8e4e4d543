package dev.kuri.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Kuri and those that it is measured against, each as it is started. */
final class Contestants {
    static final String KURI_LINE = "Kuri, LINE";
    static final String KURI_TELEGRAM = "Kuri, Telegram";
    static final String KURI_ACKS = "Kuri, answers held back";
    static final String KURI_SMALL = "Kuri, LINE, 256 MB";
    static final String BOTTENDER = "Bottender, LINE";
    static final String GRAMMY = "grammY + express";
    static final String LINE_SPRING = "line-bot-spring-boot";
    static final String TELEGRAMBOTS = "telegrambots-webhook";
    static final String BARE_MVC = "bare Spring MVC";
    static final String BARE_INBOX = "bare inbox, H2";
    static final String FILE = "fsync and 200";

    private static final String LINE = "line";
    private static final String TELEGRAM = "telegram";

    /** Credentials that ChatBench takes. */
    private static final String TELEGRAM_TOKEN = "123456:TEST-TOKEN";

    private static final String TELEGRAM_SECRET = "telegram-test-secret";
    private static final String LINE_TOKEN = "line-test-token";
    private static final String LINE_SECRET = "line-test-secret";

    private final Places places;
    private final Ports ports;

    Contestants(Places places, Ports ports) {
        this.places = places;
        this.ports = ports;
    }

    Contestant kuriOnLine() {
        return kuri(KURI_LINE, LINE, "", "1000000");
    }

    Contestant kuriOnTelegram() {
        return kuri(KURI_TELEGRAM, TELEGRAM, "", "1000000");
    }

    /** A chat is answered once and asked once to slow down; its other messages are kept and not answered. */
    Contestant kuriThatHoldsBack() {
        return kuri(KURI_ACKS, LINE, "", "1");
    }

    Contestant kuriOnASmallHeap() {
        return kuri(KURI_SMALL, LINE, "-Xmx256m", "1000000");
    }

    Contestant bottender() {
        List<String> command = List.of("node", "node_modules/bottender/bin/cli.js", "start", "--port", port());
        return peer(BOTTENDER, LINE, places.npm().resolve("bottender"), command);
    }

    Contestant grammy() {
        return peer(GRAMMY, TELEGRAM, places.npm().resolve("grammy"), List.of("node", "bot.js"));
    }

    Contestant lineSpring() {
        Map<String, String> settings = Map.of(
                "line.bot.channel-token",
                LINE_TOKEN,
                "line.bot.channel-secret",
                LINE_SECRET,
                "line.bot.api-end-point",
                ports.platformAddress() + "/",
                "line.bot.handler.path",
                "/line");
        return peer(LINE_SPRING, LINE, module("line-spring"), springBoot(settings));
    }

    Contestant telegrambots() {
        List<String> command = List.of(
                Places.java(), "-cp", "target/peer.jar:target/lib/*", "dev.kuri.peers.telegrambots.TelegramBot");
        return peer(TELEGRAMBOTS, TELEGRAM, module("telegrambots"), command);
    }

    Contestant bareMvc() {
        return peer(BARE_MVC, LINE, module("mvc"), springBoot(Map.of()));
    }

    Contestant bareInbox() {
        return inbox(BARE_INBOX, "table");
    }

    Contestant file() {
        return inbox(FILE, "file");
    }

    private Contestant inbox(String name, String keeper) {
        List<String> command = List.of(
                Places.java(),
                "-cp",
                "target/peer.jar:target/lib/*",
                "dev.kuri.peers.inbox.BareInbox",
                keeper,
                home().toString());
        return peer(name, LINE, module("inbox"), command);
    }

    private List<String> springBoot(Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Places.java(),
                "-jar",
                "target/peer.jar",
                "--server.address=127.0.0.1",
                "--server.port=" + port(),
                "--spring.threads.virtual.enabled=true"));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    private Contestant peer(String name, String platform, Path directory, List<String> command) {
        Map<String, String> environment = Map.of(
                "NODE_ENV",
                "production",
                "ANSWERS",
                places.answers().toString(),
                "API_ROOT",
                ports.platformAddress(),
                "PORT",
                port(),
                "TELEGRAM_TOKEN",
                TELEGRAM_TOKEN,
                "TELEGRAM_SECRET",
                TELEGRAM_SECRET,
                "LINE_TOKEN",
                LINE_TOKEN,
                "LINE_SECRET",
                LINE_SECRET);
        return new Contestant(name, platform, "/" + platform, null, directory, command, environment);
    }

    private Contestant kuri(String name, String platform, String javaOptions, String messagesPerMinute) {
        Map<String, String> environment = Map.of(
                "KURI_TELEGRAM_TOKEN", TELEGRAM_TOKEN,
                "KURI_TELEGRAM_WEBHOOK_SECRET", TELEGRAM_SECRET,
                "KURI_TELEGRAM_MODE", "webhook",
                "KURI_TELEGRAM_API_URL", ports.platformAddress(),
                "KURI_LINE_CHANNEL_TOKEN", LINE_TOKEN,
                "KURI_LINE_CHANNEL_SECRET", LINE_SECRET,
                "KURI_LINE_API_URL", ports.platformAddress(),
                "KURI_JAVA_OPTS", javaOptions);
        List<String> command = List.of(
                places.root().resolve("kuri").toString(),
                "serve",
                "--kuri.home=" + home(),
                "--server.port=" + port(),
                "--kuri.limits.messages-per-minute=" + messagesPerMinute);
        String ready = "/actuator/health/readiness";
        return new Contestant(name, platform, "/webhooks/" + platform, ready, places.root(), command, environment);
    }

    /** Where whoever keeps something keeps it. */
    Path home() {
        return places.work().resolve("home");
    }

    private Path module(String name) {
        return places.peers().resolve(name);
    }

    private String port() {
        return Integer.toString(ports.server());
    }
}
