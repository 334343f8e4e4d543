package dev.kuri.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A webhook call as a platform makes it, with the secrets that ChatBench knows.
 *
 * @param platform telegram or line
 * @param chat that the message comes from
 * @param replyToken LINE's; null for Telegram, which has none
 * @param body as it is signed
 */
record Webhook(String platform, String chat, @Nullable String replyToken, String body) {
    static final String LINE_SECRET = "line-test-secret";

    private static final String TELEGRAM_SECRET = "telegram-test-secret";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MAC = "HmacSHA256";
    private static final long FIRST_USER = 8_000_000_000L;
    private static final long FIRST_EVENT = 700_000_000L;

    /** The one of a number: the same number gives the same event of the same chat, said now. */
    static Webhook telegram(int number, String text) {
        return telegram(number, number, text);
    }

    /** One of many in a chat. */
    static Webhook telegram(int number, int chat, String text) {
        long user = FIRST_USER + chat;
        Map<String, Object> message = Map.of(
                "message_id",
                1,
                "from",
                Map.of("id", user, "is_bot", false, "first_name", "User"),
                "chat",
                Map.of("id", user, "type", "private", "first_name", "User"),
                "date",
                Instant.now().getEpochSecond(),
                "text",
                text);
        Map<String, Object> update = Map.of("update_id", FIRST_EVENT + number, "message", message);
        return new Webhook("telegram", Long.toString(user), null, JSON.writeValueAsString(update));
    }

    /** Alike. The reply token has to be made known to ChatBench. */
    static Webhook line(int number, String text) {
        String user = "U%032x".formatted(FIRST_USER + number);
        String replyToken = "%032x".formatted(FIRST_EVENT + number);
        Map<String, Object> event = Map.of(
                "type", "message",
                "message", Map.of("type", "text", "id", Long.toString(FIRST_EVENT + number), "text", text),
                "webhookEventId", "%026d".formatted(FIRST_EVENT + number),
                "deliveryContext", Map.of("isRedelivery", false),
                "timestamp", Instant.now().toEpochMilli(),
                "source", Map.of("type", "user", "userId", user),
                "replyToken", replyToken,
                "mode", "active");
        Map<String, Object> call = Map.of("destination", "U" + "f".repeat(32), "events", List.of(event));
        return new Webhook("line", user, replyToken, JSON.writeValueAsString(call));
    }

    /** The call to a server. */
    HttpRequest to(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/webhooks/" + platform))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return (platform.equals("line")
                        ? request.header("X-Line-Signature", signature())
                        : request.header("X-Telegram-Bot-Api-Secret-Token", TELEGRAM_SECRET))
                .build();
    }

    private String signature() {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(LINE_SECRET.getBytes(UTF_8), MAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }
}
