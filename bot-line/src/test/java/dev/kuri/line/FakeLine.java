package dev.kuri.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Plays LINE's Messaging API on loopback: reply tokens that work once, retry keys, and the ways in which it fails. */
final class FakeLine implements AutoCloseable {
    static final String TOKEN = "line-test-token";

    /** What happens to one call. */
    enum Mood {
        WELL,
        TOO_BUSY(429, "The API rate limit has been exceeded. Try again later."),
        OUT_OF_MONTHLY_QUOTA(429, "You have reached your monthly limit."),
        FAILS(500, "Internal Server Error"),
        GATEWAY_FAILS,
        GATEWAY_TIRES(408, "Request Timeout"),
        TAKES_IT_AND_FAILS,
        TAKES_IT_AND_HANGS_UP,
        TAKES_IT_AND_ANSWERS_HTML,
        HANGS_UP,
        NEVER_ANSWERS,
        FINDS_THE_BODY_WRONG,
        KNOWS_NO_SUCH_CHAT(400, "Failed to send messages"),
        KNOWS_NO_SUCH_TOKEN(401, "Authentication failed due to the following reason: invalid token."),
        FORBIDS_IT(403, "Access to this API is not available for your account"),
        HAS_CLOSED_THIS(410, "Gone"),
        FINDS_IT_TOO_LARGE(413, "Request Entity Too Large"),
        FINDS_NO_JSON(415, "Unsupported Media Type");

        private final int status;
        private final String words;

        Mood() {
            this(0, "");
        }

        /**
         * @param status 0 for what takes more than an answer
         */
        Mood(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    /** A call as it came in; a picture's body is empty. */
    record Call(String method, String path, String retryKey, JsonNode body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Set<String> usedOnce = new HashSet<>();
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final Semaphore arrivals = new Semaphore(0);
    private volatile Mood lasting = Mood.WELL;
    final FakeAccount account = new FakeAccount();
    final List<Call> calls = new CopyOnWriteArrayList<>();
    final List<JsonNode> delivered = new CopyOnWriteArrayList<>();

    FakeLine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The moods of the next calls, one each; after them the lasting one. */
    void willBe(Mood... next) {
        moods.addAll(List.of(next));
    }

    void isFromNowOn(Mood mood) {
        lasting = mood;
    }

    /** Makes a reply token or a retry key one that LINE has seen before. */
    synchronized void hasSeen(String once) {
        usedOnce.add(once);
    }

    /** Waits until so many calls have come in; false if they do not within half a minute. */
    boolean getsCalls(int calls) throws InterruptedException {
        return arrivals.tryAcquire(calls, 30, TimeUnit.SECONDS);
    }

    List<String> paths() {
        return calls.stream().map(Call::path).toList();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            boolean isPicture = "image/png".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            JsonNode body = bytes.length == 0 || isPicture ? json.createObjectNode() : json.readTree(bytes);
            String retryKey = String.valueOf(exchange.getRequestHeaders().getFirst("X-Line-Retry-Key"));
            Call call = new Call(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath(), retryKey, body);
            calls.add(call);
            arrivals.release();
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, message("Authentication failed."));
                return;
            }
            Mood next = moods.poll();
            answer(exchange, call, bytes, next == null ? lasting : next);
        }
    }

    private void answer(HttpExchange exchange, Call call, byte[] bytes, Mood mood) throws IOException {
        switch (mood) {
            case WELL -> take(exchange, call, bytes);
            case GATEWAY_FAILS -> answer(exchange, 502, "<html>Bad Gateway</html>");
            case TAKES_IT_AND_FAILS -> {
                isTaken(call);
                answer(exchange, 500, message("Internal Server Error"));
            }
            case TAKES_IT_AND_HANGS_UP -> isTaken(call);
            case TAKES_IT_AND_ANSWERS_HTML -> {
                isTaken(call);
                answer(exchange, 200, "<html>OK</html>");
            }
            case HANGS_UP -> {}
            case NEVER_ANSWERS -> awaitClose();
            case FINDS_THE_BODY_WRONG ->
                answer(
                        exchange,
                        400,
                        "{\"message\":\"The request body has 1 error(s)\",\"details\":[{\"message\":\"May not be empty\","
                                + "\"property\":\"messages[0].text\"}]}");
            default -> answer(exchange, mood.status, message(mood.words));
        }
    }

    private void take(HttpExchange exchange, Call call, byte[] bytes) throws IOException {
        boolean isMessage = call.path().endsWith("/reply") || call.path().endsWith("/push");
        if (!isMessage) {
            FakeAccount.Answer told = account.answer(call, bytes);
            answer(exchange, told.status(), told.body());
        } else if (isTaken(call)) {
            answer(exchange, 200, "{\"sentMessages\":[{\"id\":\"1\",\"quoteToken\":\"q\"}]}");
        } else if (call.path().endsWith("/reply")) {
            answer(exchange, 400, message("Invalid reply token"));
        } else {
            answer(exchange, 409, message("The retry key is already accepted"));
        }
    }

    /** LINE takes a reply token and a retry key once. */
    private synchronized boolean isTaken(Call call) {
        String once =
                call.path().endsWith("/reply") ? call.body().path("replyToken").asText() : call.retryKey();
        if (usedOnce.add(once)) {
            delivered.add(call.body());
            return true;
        }
        return false;
    }

    private static String message(String words) {
        return "{\"message\":\"" + words + "\"}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Line-Request-Id", "request-1");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
