package dev.kuri.balance.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server on a free port of this machine that answers as it is told to, or as a provider does on its bad days. */
public final class PlayedServer implements AutoCloseable {
    private static final long DRIP_MILLIS = 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Mood standing = Mood.WELL;

    /**
     * @param play what it answers when it is well
     */
    PlayedServer(Function<Asked, Told> play) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port on this machine", e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, play));
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** For the next calls, one each; then as it stands. */
    public void willBe(Mood... next) {
        moods.addAll(List.of(next));
    }

    public void isFromNowOn(Mood mood) {
        standing = mood;
    }

    /** Every call, oldest first. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange, Function<Asked, Told> play) throws IOException {
        try (exchange) {
            Asked call = call(exchange);
            asked.add(call);
            Mood next = moods.poll();
            new BadDay(exchange, closed).answer(next == null ? standing : next, () -> play.apply(call));
        }
    }

    private static Asked call(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        return new Asked(
                System.nanoTime(),
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** Writes until the reader hangs up or the server is closed. */
    static void pour(OutputStream body, CountDownLatch closed, boolean isSlow) throws IOException {
        byte[] part = " ".repeat(isSlow ? 1 : 16 * 1024).getBytes(UTF_8);
        try {
            while (!closed.await(isSlow ? DRIP_MILLIS : 0, TimeUnit.MILLISECONDS)) {
                body.write(part);
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
