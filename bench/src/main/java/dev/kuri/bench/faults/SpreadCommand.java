package dev.kuri.bench.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A balancer that does not know which of its servers are well. */
@Command(
        name = "spread",
        description = "Pass every webhook on to a server at random, until stopped; 502 if that one does not take it.",
        mixinStandardHelpOptions = true)
final class SpreadCommand implements Callable<Integer> {
    private static final List<String> PASSED_ON =
            List.of("Content-Type", "X-Line-Signature", "X-Telegram-Bot-Api-Secret-Token");
    private static final int BACKLOG = 1_024;
    private static final int NOT_TAKEN = 502;

    @Option(names = "--port", required = true, paramLabel = "NUMBER", description = "Where to listen, on loopback.")
    private int port;

    @Parameters(arity = "1..*", paramLabel = "URL", description = "The servers.")
    private List<URI> servers;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    SpreadCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        HttpServer balancer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        balancer.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        balancer.createContext("/", this::passOn);
        balancer.start();
        new CountDownLatch(1).await();
        return 0;
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status(exchange, body), -1);
        }
    }

    private int status(HttpExchange exchange, byte[] body) {
        URI server = servers.get(ThreadLocalRandom.current().nextInt(servers.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : PASSED_ON) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return NOT_TAKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_TAKEN;
        }
    }
}
