package dev.kuri.telegram;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.telegram.TelegramProperties.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** What several tests start from. */
final class TelegramFixtures {
    static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final ChatAddress CHAT = new ChatAddress(TelegramChannel.NAME, "123456", "7");
    static final String SECRET = "telegram-test-secret";

    private TelegramFixtures() {}

    static TelegramProperties properties(URI api, Duration timeout) {
        return properties(api, timeout, true);
    }

    private static TelegramProperties properties(URI api, Duration timeout, boolean resendsUnknown) {
        return new TelegramProperties(FakeBotApi.TOKEN, null, api, Mode.POLLING, timeout, resendsUnknown, 30);
    }

    /** A channel with a menu in two languages. */
    static TelegramChannel channel(URI api, Duration timeout, boolean resendsUnknown) {
        TelegramClient client = TelegramConnection.forCalls(properties(api, timeout));
        PassingCalls passing = new PassingCalls(client, TelegramLimits.PASSING_CALLS);
        TelegramCommandTexts menus =
                new TelegramCommandTexts(Map.of("zh-Hans", Map.of("help", "能做什么"), "zh-Hant", Map.of("help", "能做什麼")));
        return new TelegramChannel(
                client, passing, new TelegramChatMenus(passing, menus), properties(api, timeout, resendsUnknown));
    }

    static TelegramUpdateParser parser() {
        TelegramAddressing addressing = new TelegramAddressing("123456", () -> Optional.of("kuri_test_bot"));
        return new TelegramUpdateParser(
                "123456", new TelegramMessageContent(addressing), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Delivery delivery(OutboundMessage... messages) {
        return delivery(Routing.PLAIN, messages);
    }

    static Delivery delivery(Routing routing, OutboundMessage... messages) {
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        return new Delivery(id, CHAT, List.of(messages), routing, Tries.NONE);
    }

    /** A file of {@code src/test/resources/telegram}. */
    static byte[] update(String name) {
        try (InputStream file = TelegramFixtures.class.getResourceAsStream("/telegram/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
