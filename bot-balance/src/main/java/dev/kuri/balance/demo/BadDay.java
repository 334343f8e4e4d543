package dev.kuri.balance.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** One answer of a played provider, in one of its moods. */
final class BadDay {
    private static final String JSON = "application/json";

    private final HttpExchange exchange;
    private final CountDownLatch closed;

    /**
     * @param closed counted down when nobody needs an answer any more
     */
    BadDay(HttpExchange exchange, CountDownLatch closed) {
        this.exchange = exchange;
        this.closed = closed;
    }

    void answer(Mood mood, Supplier<Told> well) throws IOException {
        switch (mood) {
            case WELL -> tell(well.get());
            case BUSY_FOR_SECONDS -> busy("7");
            case BUSY_UNTIL_DATE -> busy("Wed, 01 Jan 2200 00:00:00 GMT");
            case BUSY -> tell(new Told(429, "{\"message\":\"Too Many Attempts.\"}"));
            case UNAUTHORIZED -> tell(new Told(401, "{\"message\":\"Unauthenticated.\"}"));
            case FORBIDDEN -> tell(new Told(403, "{\"message\":\"Forbidden\"}"));
            case DOWN -> tell(new Told(500, "{\"message\":\"Server Error\"}"));
            case GARBAGE -> send(200, JSON, new byte[] {(byte) 0xff, 0, 7, '{', (byte) 0xc3});
            case HTML -> send(200, "text/html", "<!doctype html><title>Back soon</title>".getBytes(UTF_8));
            case HALF_JSON -> halfJson(well.get());
            case HALF_BODY -> halfBody(well.get());
            case ENDLESS -> withoutEnd(false);
            case DRIPPING -> withoutEnd(true);
            case SILENT -> keepSilent();
            case ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                tell(new Told(302, ""));
            }
        }
    }

    private void tell(Told told) throws IOException {
        send(told.status(), JSON, told.body().getBytes(UTF_8));
    }

    private void busy(String retryAfter) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
        tell(new Told(429, "{\"message\":\"Rate limit exceeded\"}"));
    }

    private void halfJson(Told told) throws IOException {
        byte[] whole = told.body().getBytes(UTF_8);
        send(told.status(), JSON, Arrays.copyOf(whole, whole.length / 2));
    }

    private void halfBody(Told told) throws IOException {
        byte[] whole = told.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(told.status(), whole.length);
        exchange.getResponseBody().write(whole, 0, whole.length / 2);
        exchange.getResponseBody().flush();
    }

    private void withoutEnd(boolean isSlow) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        PlayedServer.pour(exchange.getResponseBody(), closed, isSlow);
    }

    private void keepSilent() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
