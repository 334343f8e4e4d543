package dev.kuri.app.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays an OpenAI-compatible endpoint on loopback, well-behaved or not. */
public final class FakeModel implements AutoCloseable {
    /** A good answer. */
    public static final String TOPUP_AT_UQ = "{\"intent\":\"topup\",\"providers\":[\"uq\"],\"plan_kind\":\"prepaid\"}";

    /** What it does with a call. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A call as it came in. */
    record Call(String path, @Nullable String authorization, JsonNode body) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Call> calls = new ArrayList<>();
    private volatile Behaviour behaviour = saying(TOPUP_AT_UQ);

    public FakeModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its base URL. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    void behaves(Behaviour next) {
        behaviour = next;
    }

    /** Says this as the assistant. */
    Behaviour saying(String content) {
        return replying(200, envelope(json.writeValueAsString(content)));
    }

    /** What the platform wraps around a message's content, given as JSON. */
    static String envelope(String contentJson) {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"message\":"
                + "{\"role\":\"assistant\",\"content\":" + contentJson + "},\"finish_reason\":\"stop\"}],\"usage\":{}}";
    }

    static Behaviour replying(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static Behaviour askingForPatience(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Behaviour redirectingTo(URI other) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", other.toString());
            exchange.sendResponseHeaders(307, -1);
        };
    }

    /** Takes the call and says nothing until the test is over. */
    Behaviour keepingSilent() {
        return exchange -> untilClosed();
    }

    /** Says the beginning of an answer and not the rest. */
    Behaviour stoppingHalfway() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            body.write("{\"choices\":[{".getBytes(StandardCharsets.UTF_8));
            body.flush();
            untilClosed();
        };
    }

    /** Promises more than it says, and hangs up. */
    static Behaviour hangingUp() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"choices\":[{".getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Never stops talking. */
    static Behaviour talkingWithoutEnd() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] words = " ".repeat(8_192).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(words);
            }
        };
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            note(new Call(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    json.readTree(exchange.getRequestBody().readAllBytes())));
            behaviour.answer(exchange);
        }
    }

    private synchronized void note(Call call) {
        calls.add(call);
    }

    private void untilClosed() throws IOException {
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
