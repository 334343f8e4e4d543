package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays the Bot API on loopback: answers each method as told, getUpdates from a queue with Telegram's rules for offsets,
 * and remembers a webhook. Whatever is sent to it has to be what the specification allows, where that is there. Methods are known by their names in lower case, as the library writes some of them so.
 */
final class FakeBotApi implements AutoCloseable {
    static final String TOKEN = "123456:TEST-TOKEN";

    /** What the fake does with a call. */
    interface Answer {
        void to(Call call, HttpExchange exchange) throws IOException;
    }

    record Call(String method, JsonNode body) {}

    private static final String SENT = """
            {"message_id":1,"date":1700000000,"chat":{"id":7,"type":"private"},"text":"x"}""";
    private static final String ME = """
            {"id":123456,"is_bot":true,"first_name":"Kuri","username":"kuri_test_bot"}""";

    private static final Pattern PART =
            Pattern.compile("form-data; name=\"([a-z_]+)\"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--", Pattern.DOTALL);

    /** A file; its name stands for it. */
    private static final Pattern FILE = Pattern.compile("form-data; name=\"([^\"]+)\"; filename=\"([^\"]+)\"");

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Optional<TelegramSpec> spec = TelegramSpec.read();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> uploads = new CopyOnWriteArrayList<>();
    private final ObjectNode webhook = json.createObjectNode().put("url", "").put("pending_update_count", 0);
    private final List<JsonNode> updates = new CopyOnWriteArrayList<>();

    FakeBotApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        answer("getMe", ok(ME));
        answer("sendMessage", ok(SENT));
        answer("sendPhoto", ok(SENT));
        answer("editMessageText", ok(SENT));
        answer("editMessageMedia", ok(SENT));
        answer("getUpdates", pollAnswer());
        answer("getWebhookInfo", (call, exchange) -> ok(webhook.toString()).to(call, exchange));
        answer("setWebhook", this::setWebhook);
        answer("deleteWebhook", this::setWebhook);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answer(String method, Answer answer) {
        answers.put(method.toLowerCase(Locale.ROOT), answer);
    }

    /** Refuses the calls that are so, and takes all others of this method. */
    void refuse(String method, Predicate<JsonNode> such, Answer refusal) {
        answer(method, (call, exchange) -> (such.test(call.body()) ? refusal : ok(SENT)).to(call, exchange));
    }

    /** All calls, in order. */
    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Names of the files that came with calls, in order. */
    List<String> uploads() {
        return List.copyOf(uploads);
    }

    void receives(String update) throws IOException {
        updates.add(json.readTree(update));
    }

    static Answer ok(String result) {
        return (call, exchange) -> write(exchange, 200, "{\"ok\":true,\"result\":" + result + "}");
    }

    static Answer error(int code, String description) {
        return error(code, description, "{}");
    }

    static Answer error(int code, String description, String parameters) {
        String body = """
                {"ok":false,"error_code":%d,"description":"%s","parameters":%s}""".formatted(code, description, parameters);
        return (call, exchange) -> write(exchange, code, body);
    }

    /** As a gateway in front of the API answers when the API is away. */
    static Answer page(int status) {
        return (call, exchange) -> write(exchange, status, "<html>Bad Gateway</html>");
    }

    static Answer cut() {
        return (call, exchange) -> exchange.close();
    }

    /** What getUpdates answers unless told otherwise. */
    Answer pollAnswer() {
        return this::hold;
    }

    Answer never() {
        return (call, exchange) -> await(closed);
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has getWebhookInfo tell these fields as well. */
    void tells(String webhookInfo) throws IOException {
        webhook.setAll((ObjectNode) json.readTree(webhookInfo));
    }

    /** Nothing listens any more; the address stays. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        assertThat(complaints)
                .as("what was sent, against Telegram's specification")
                .isEmpty();
    }

    private void setWebhook(Call call, HttpExchange exchange) throws IOException {
        webhook.put("url", call.body().path("url").asText());
        webhook.put("max_connections", call.body().path("max_connections").asInt(40));
        webhook.set("allowed_updates", call.body().path("allowed_updates"));
        ok("true").to(call, exchange);
    }

    /** One call of the library comes as a form: texts, and JSON for what is none. */
    private JsonNode body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (!type.startsWith("multipart/")) {
            return json.readTree(body);
        }
        ObjectNode fields = json.createObjectNode();
        Matcher part = PART.matcher(new String(body, StandardCharsets.UTF_8));
        while (part.find()) {
            fields.set(part.group(1), value(part.group(2)));
        }
        Matcher file = FILE.matcher(new String(body, StandardCharsets.ISO_8859_1));
        while (file.find()) {
            uploads.add(file.group(2));
            if (file.group(1).equals("photo")) {
                fields.put("photo", "attach://" + file.group(2));
            }
        }
        return fields;
    }

    private JsonNode value(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return json.getNodeFactory().textNode(text);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonNode body = body(exchange);
        if (!path.startsWith("/bot" + TOKEN + "/")) {
            write(exchange, 401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
            return;
        }
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Call call = new Call(method, body);
        calls.add(call);
        spec.ifPresent(known -> complaints.addAll(known.ofCall(method, body)));
        answers.getOrDefault(method, ok("true")).to(call, exchange);
    }

    /** Forgets what is below the offset, then gives what is left, or waits a little for nothing. */
    private void hold(Call call, HttpExchange exchange) throws IOException {
        long offset = call.body().path("offset").asLong();
        updates.removeIf(update -> update.path("update_id").asLong() < offset);
        ArrayNode result = json.createArrayNode().addAll(updates);
        if (result.isEmpty()) {
            pauseOfALongPoll();
        }
        ok(result.toString()).to(call, exchange);
    }

    private void pauseOfALongPoll() {
        try {
            boolean unused = closed.await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
