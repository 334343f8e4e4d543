package dev.kuri.bench.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts what arrived in the chats of ChatBench's fake platforms. */
@Command(
        name = "answers",
        description = "Wait for answers at a fake; print how many chats have one, and how many answers are beyond it.",
        mixinStandardHelpOptions = true)
final class AnswersCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long MOST_RECORDS = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A second answer would come about as late as this. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(3);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "URL", description = "The fake, such as http://127.0.0.1:9900.")
    private URI fake;

    @Option(
            names = "--expected",
            required = true,
            paramLabel = "NUMBER",
            description = "Of how many chats one is waited for, for a minute at most.")
    private int expected;

    @Option(
            names = "--of",
            defaultValue = "",
            paramLabel = "PREFIX",
            description = "Count only in chats whose ids begin so; by default in all.")
    private String prefix;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    AnswersCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (byChat().size() < expected && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(200));
        }
        Thread.sleep(AFTERWARDS);
        Map<String, Long> answers = byChat();
        long all = answers.values().stream().mapToLong(Long::longValue).sum();
        spec.commandLine().getOut().printf("%d %d%n", answers.size(), all - answers.size());
        return 0;
    }

    private Map<String, Long> byChat() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(fake.resolve("/__fake/records?limit=" + MOST_RECORDS))
                .build();
        HttpResponse<Stream<String>> records = http.send(request, HttpResponse.BodyHandlers.ofLines());
        return records.body()
                .map(JSON::readTree)
                .filter(answer -> answer.path("chat").asString().startsWith(prefix))
                .collect(groupingBy(AnswersCommand::chat, counting()));
    }

    private static String chat(JsonNode answer) {
        return answer.path("platform").asString() + ":" + answer.path("chat").asString();
    }
}
