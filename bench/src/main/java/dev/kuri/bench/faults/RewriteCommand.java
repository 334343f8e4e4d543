package dev.kuri.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** An operator who saves too often, by halves and with mistakes, while the server answers. */
@Command(
        name = "rewrite",
        description =
                "Write a knowledge base anew, again and again; print as JSON what the answers show of its editions.")
final class RewriteCommand implements Callable<Integer> {
    private static final int STEP = 1024;
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(1);

    /** Longer than the server waits to see whether a file is still being written. */
    private static final Duration LEFT_ALONE = Duration.ofMillis(3_500);

    @Spec
    private CommandSpec spec;

    @Option(names = "--knowledge", required = true, description = "The folder; its files are written to.")
    private Path knowledge;

    @Option(names = "--fake", required = true, converter = Loopback.class, description = "The fake platform's address.")
    private URI fake;

    @Option(names = "--seconds", required = true, description = "For how long.")
    private int seconds;

    @Option(names = "--a-minute", defaultValue = "50", description = "Editions a minute; default ${DEFAULT-VALUE}.")
    private int perMinute;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    RewriteCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Edition editions = new Edition(knowledge);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Set<Integer> broken = new HashSet<>();
        int number = 0;
        while (System.nanoTime() < end) {
            number++;
            Map<Path, String> files = editions.numbered(number);
            if (number % 10 == 0) {
                broken.add(number);
                writeBroken(files, number / 10 % 3);
                Thread.sleep(LEFT_ALONE);
            } else {
                writeAll(files);
                // Most come as fast as they may; a few are left long enough to be taken.
                Thread.sleep(
                        number % 3 == 0 ? LEFT_ALONE : Duration.ofSeconds(60).dividedBy(perMinute));
            }
        }
        writeAll(editions.numbered(number + 1));
        Thread.sleep(LEFT_ALONE);
        Map<String, Long> figures = shown(broken);
        figures.put("editions", number + 1L);
        Figures.print(figures, spec.commandLine().getOut());
        return 0;
    }

    private static void writeAll(Map<Path, String> files) throws IOException, InterruptedException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue().getBytes(UTF_8));
        }
    }

    /** In place, a kilobyte at a time. */
    private static void write(Path file, byte[] bytes) throws IOException, InterruptedException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int from = 0; from < bytes.length; from += STEP) {
                out.write(bytes, from, Math.min(STEP, bytes.length - from));
                Thread.sleep(BETWEEN_STEPS);
            }
            out.setLength(bytes.length);
        }
    }

    /** Whole but for one file, which is cut in half, not YAML, or gone. */
    private static void writeBroken(Map<Path, String> files, int how) throws IOException, InterruptedException {
        writeAll(files);
        Path sources = files.keySet().stream()
                .filter(file -> file.endsWith("sources.yaml"))
                .findFirst()
                .orElseThrow();
        byte[] whole = Files.readAllBytes(sources);
        switch (how) {
            case 0 -> Files.write(sources, Arrays.copyOf(whole, whole.length / 2));
            case 1 -> Files.writeString(sources, "- id: [never closed");
            default -> Files.delete(sources);
        }
    }

    private Map<String, Long> shown(Set<Integer> broken) {
        Set<Integer> seen = new HashSet<>();
        long answers = 0;
        long mixed = 0;
        long ofBroken = 0;
        for (JsonNode delivery : new FakeApi(fake).delivered()) {
            Set<Integer> marks = marks(delivery.path("text").asString());
            answers += marks.isEmpty() ? 0 : 1;
            mixed += marks.size() > 1 ? 1 : 0;
            ofBroken += marks.stream().anyMatch(broken::contains) ? 1 : 0;
            seen.addAll(marks);
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("numberedAnswers", answers);
        figures.put("mixed", mixed);
        figures.put("ofBrokenEditions", ofBroken);
        figures.put("editionsSeen", (long) seen.size());
        return figures;
    }

    private static Set<Integer> marks(String text) {
        return Edition.MARK
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(mark -> Integer.parseInt(mark.substring(1, mark.length() - 1)))
                .collect(Collectors.toSet());
    }
}
