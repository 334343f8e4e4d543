package dev.kuri.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Sends events of chats of their own, each to several places at the same moment, as ChatBench does not. */
@Command(
        name = "send",
        description = "Send events, each to every --to at once, each --to over a connection of its own.",
        mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "A server; named twice, it gets every event twice.")
    private List<URI> servers;

    @Option(
            names = "--fake",
            required = true,
            paramLabel = "URL",
            description = "ChatBench's platforms, which are told of the reply tokens.")
    private URI fake;

    @Option(
            names = "--count",
            defaultValue = "100",
            paramLabel = "NUMBER",
            description = "How many events, every second one of LINE; default ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--first",
            defaultValue = "0",
            paramLabel = "NUMBER",
            description = "The number of the first; the same number is the same event. Default ${DEFAULT-VALUE}.")
    private int first;

    @Option(
            names = "--bodies",
            paramLabel = "FILE",
            description = "Keep what was sent here; if it is there already, send that again, to the byte.")
    private @Nullable Path bodies;

    private final HttpClient own = HttpClient.newHttpClient();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    SendCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<HttpClient> connections = servers.stream()
                .map(server -> HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build())
                .toList();
        long accepted = 0;
        for (Webhook webhook : webhooks()) {
            if (webhook.replyToken() != null) {
                tell(webhook);
            }
            accepted += sent(webhook, connections);
        }
        spec.commandLine().getOut().println(accepted);
        return 0;
    }

    private List<Webhook> webhooks() throws IOException {
        if (bodies != null && Files.exists(bodies)) {
            return Files.readAllLines(bodies).stream()
                    .map(line -> JSON.readValue(line, Webhook.class))
                    .toList();
        }
        List<Webhook> made = IntStream.range(first, first + count)
                .mapToObj(number -> number % 2 == 0 ? Webhook.telegram(number, "/help") : Webhook.line(number, "help"))
                .toList();
        if (bodies != null) {
            Files.write(bodies, made.stream().map(JSON::writeValueAsString).toList());
        }
        return made;
    }

    /** As LINE, which makes a token and then sends it. */
    private void tell(Webhook webhook) throws IOException, InterruptedException {
        String token = JSON.writeValueAsString(Map.of("replyToken", webhook.replyToken(), "chat", webhook.chat()));
        HttpRequest request = HttpRequest.newBuilder(fake.resolve("/__fake/reply-tokens"))
                .POST(HttpRequest.BodyPublishers.ofString(token))
                .build();
        int status = own.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalArgumentException("The fake refused a reply token with " + status);
        }
    }

    /** How many of its copies were answered with 2xx. */
    private long sent(Webhook webhook, List<HttpClient> connections) {
        List<CompletableFuture<Integer>> copies = IntStream.range(0, servers.size())
                .mapToObj(i -> connections
                        .get(i)
                        .sendAsync(webhook.to(servers.get(i)), HttpResponse.BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        return copies.stream()
                .map(CompletableFuture::join)
                .filter(status -> status / 100 == 2)
                .count();
    }
}
