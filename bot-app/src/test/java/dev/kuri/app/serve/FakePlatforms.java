package dev.kuri.app.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays Telegram's Bot API and LINE's Messaging API on loopback, as far as an answer needs them. */
final class FakePlatforms implements AutoCloseable {
    static final String TELEGRAM_TOKEN = "123456:TEST-TOKEN";
    static final String LINE_TOKEN = "line-test-token";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * A call as it came in.
     *
     * @param method the last part of the address in lower case: {@code sendmessage}, {@code reply}
     * @param status what the platform said to it
     * @param retryKey of a push to LINE, by which a second one is known; null for none
     */
    record Call(
            String method,
            JsonNode body,
            int status,
            @Nullable String retryKey) {
        boolean mentions(String words) {
            return body.toString().contains(words);
        }
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Integer> failing = new HashMap<>();

    FakePlatforms() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next call in which these words are is answered with 500. */
    void failsOnceAt(String words) {
        refusesOnceAt(words, 500);
    }

    /** The next call in which these words are is answered with this status. */
    synchronized void refusesOnceAt(String words, int status) {
        failing.put(words, status);
    }

    /** The calls that match: waits until there are so many, or until patience ends. */
    synchronized List<Call> awaitCalls(int atLeast, Predicate<Call> which) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<Call> found = calls.stream().filter(which).toList();
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (found.size() >= atLeast || left <= 0) {
                return found;
            }
            wait(left);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            JsonNode body = bytes.length == 0 ? json.createObjectNode() : json.readTree(bytes);
            String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            int status = isKnown(exchange, path) ? statusOf(method, body) : 401;
            byte[] answer = (path.startsWith("/bot") ? telegram(method, status) : line(method, status))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            note(new Call(method, body, status, exchange.getRequestHeaders().getFirst("X-Line-Retry-Key")));
        }
    }

    private static boolean isKnown(HttpExchange exchange, String path) {
        return path.startsWith("/bot")
                ? path.startsWith("/bot" + TELEGRAM_TOKEN + "/")
                : ("Bearer " + LINE_TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** Only what is said fails: signs of work and menus come and go beside it. */
    private synchronized int statusOf(String method, JsonNode body) {
        boolean isSaid = method.equals("sendmessage") || method.equals("reply") || method.equals("push");
        return failing.keySet().stream()
                .filter(words -> isSaid && body.toString().contains(words))
                .findFirst()
                .map(failing::remove)
                .orElse(200);
    }

    private synchronized void note(Call call) {
        calls.add(call);
        notifyAll();
    }

    private static String telegram(String method, int status) {
        if (status != 200) {
            return "{\"ok\":false,\"error_code\":%d,\"description\":\"No\"}".formatted(status);
        }
        return switch (method) {
            case "getme" -> """
                {"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"Kuri","username":"kuri_test_bot"}}""";
            case "sendmessage" -> """
                {"ok":true,"result":{"message_id":1,"date":1700000000,"chat":{"id":7,"type":"private"},"text":"x"}}""";
            case "getwebhookinfo" -> """
                {"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}""";
            case "getmycommands" -> "{\"ok\":true,\"result\":[]}";
            case "getmyname" -> "{\"ok\":true,\"result\":{\"name\":\"\"}}";
            case "getmydescription" -> "{\"ok\":true,\"result\":{\"description\":\"\"}}";
            case "getmyshortdescription" -> "{\"ok\":true,\"result\":{\"short_description\":\"\"}}";
            default -> "{\"ok\":true,\"result\":true}";
        };
    }

    private static String line(String method, int status) {
        if (status != 200) {
            return "{\"message\":\"No\"}";
        }
        return switch (method) {
            case "info" -> """
                {"userId":"U1","basicId":"@kuri","displayName":"Kuri","chatMode":"bot","markAsReadMode":"auto"}""";
            case "quota" -> "{\"type\":\"limited\",\"value\":200}";
            case "consumption" -> "{\"totalUsage\":30}";
            default -> """
                {"sentMessages":[{"id":"1","quoteToken":"q"}]}""";
        };
    }
}
