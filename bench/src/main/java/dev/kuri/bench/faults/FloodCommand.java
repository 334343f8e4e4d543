package dev.kuri.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One person who writes far too much, on Telegram, while others are served. */
@Command(
        name = "flood",
        description =
                "Send messages of one Telegram chat at a fixed rate; print the answers' statuses as JSON, and what the chat"
                        + " was told.")
final class FloodCommand implements Callable<Integer> {
    private static final String WORDS = "Does unused data roll over on ahamo?";
    private static final int NANOS = 1_000_000_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--server", required = true, converter = Loopback.class, description = "The server's address.")
    private URI server;

    @Option(names = "--fake", required = true, converter = Loopback.class, description = "The fake platform's address.")
    private URI fake;

    @Option(names = "--rate", defaultValue = "500", description = "Messages a second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(names = "--seconds", defaultValue = "10", description = "For how long; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--chat", defaultValue = "0", description = "The number of the chat; default ${DEFAULT-VALUE}.")
    private int chat;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    FloodCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        Map<Integer, LongAdder> statuses = send();
        // What was taken is answered meanwhile.
        Thread.sleep(Duration.ofSeconds(2));
        long told = new FakeApi(fake)
                .delivered().stream()
                        .filter(delivery -> delivery.path("chat")
                                .asString()
                                .equals(Webhook.telegram(0, chat, WORDS).chat()))
                        .count();
        Map<String, Long> figures = new TreeMap<>();
        statuses.forEach((status, count) -> figures.put("status" + status, count.sum()));
        figures.put("told", told);
        Figures.print(figures, spec.commandLine().getOut());
        return 0;
    }

    private Map<Integer, LongAdder> send() {
        Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            long begin = System.nanoTime();
            for (int i = 0; i < rate * seconds; i++) {
                LockSupport.parkNanos(begin + (long) i * NANOS / rate - System.nanoTime());
                HttpRequest request = Webhook.telegram(i, chat, WORDS).to(server);
                senders.execute(() -> statuses.computeIfAbsent(status(http, request), unused -> new LongAdder())
                        .increment());
            }
        }
        return statuses;
    }

    /** 0 for no answer. */
    private static int status(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
