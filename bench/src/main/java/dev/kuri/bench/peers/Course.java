package dev.kuri.bench.peers;

import dev.kuri.bench.report.Figures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One round of everything: the contestants one after the other, each peer next to Kuri on the same platform. */
final class Course {
    /** Messages a second. */
    static final long STEADY_RATE = 200;

    /** Messages a second while the platform is slow. */
    private static final long SLOW_RATE = 300;

    private static final List<Part> UNDER_LOAD = List.of(Part.CAPACITY, Part.STEADY, Part.BURST, Part.SLOW);

    private final Contestants contestants;
    private final Ports ports;
    private final Load load;
    private final Options options;
    private final Samples samples;

    /**
     * How much is measured.
     *
     * @param work for logs
     * @param parts that are wanted
     * @param messages of the capacity part; three sevenths of them are before the measurement
     * @param seconds of the others
     */
    record Options(Path work, Set<Part> parts, int messages, int seconds, PrintWriter out) {
        Options {
            parts = Set.copyOf(parts);
        }

        int warmUp() {
            return messages * 3 / 7;
        }
    }

    Course(Contestants contestants, Ports ports, Load load, Options options, Samples samples) {
        this.contestants = contestants;
        this.ports = ports;
        this.load = load;
        this.options = options;
        this.samples = samples;
    }

    /** Measures everybody once. */
    void run() throws IOException, InterruptedException {
        if (UNDER_LOAD.stream().anyMatch(options.parts()::contains)) {
            for (Contestant contestant : List.of(
                    contestants.bottender(),
                    contestants.kuriOnLine(),
                    contestants.lineSpring(),
                    contestants.telegrambots(),
                    contestants.kuriOnTelegram(),
                    contestants.grammy())) {
                underLoad(contestant);
            }
        }
        if (options.parts().contains(Part.STEADY)) {
            alone(contestants.file(), Part.STEADY, steady("--drain", "1"));
        }
        if (options.parts().contains(Part.ACKS)) {
            for (Contestant contestant :
                    List.of(contestants.bareMvc(), contestants.kuriThatHoldsBack(), contestants.bareInbox())) {
                alone(contestant, Part.ACKS, capacity("--chats", "100", "--drain", "1"));
            }
        }
        if (options.parts().contains(Part.HEAP)) {
            smallHeap();
        }
        if (options.parts().contains(Part.START)) {
            starts();
        }
    }

    /** One process for all of it, so that it is warm when latencies are measured. */
    private void underLoad(Contestant contestant) throws IOException, InterruptedException {
        try (Session server = freshly(contestant)) {
            note(Part.CAPACITY, contestant, load.run(contestant, server, capacity()));
            if (options.parts().contains(Part.STEADY)) {
                note(Part.STEADY, contestant, load.run(contestant, server, steady()));
            }
            if (options.parts().contains(Part.BURST)) {
                ObjectNode run = load.run(contestant, server, steady("--burst", Burst.option(), "--drain", "20"));
                note(Part.BURST, contestant, run.put("recoverySeconds", Burst.recovery(run)));
            }
            if (options.parts().contains(Part.SLOW)) {
                note(Part.SLOW, contestant, load.run(contestant, server, slow()));
            }
        }
    }

    private void alone(Contestant contestant, Part part, List<String> load) throws IOException, InterruptedException {
        try (Session server = freshly(contestant)) {
            if (part == Part.STEADY) {
                this.load.run(contestant, server, capacity("--drain", "1"));
            }
            note(part, contestant, this.load.run(contestant, server, load));
        }
    }

    /** Beside the same load on a heap of the usual size in the same minute. */
    private void smallHeap() throws IOException, InterruptedException {
        Contestant small = contestants.kuriOnASmallHeap();
        alone(small, Part.HEAP, capacity());
        alone(contestants.kuriOnLine(), Part.HEAP, capacity());
    }

    /** Kuri's home is the one that its last start has migrated. */
    private void starts() throws IOException, InterruptedException {
        Contestant kuri = contestants.kuriOnLine();
        Process platforms = load.platforms();
        try {
            freshly(kuri).close();
            for (Contestant contestant : List.of(contestants.lineSpring(), kuri)) {
                try (Session server = Session.start(contestant, ports, log(contestant))) {
                    JsonNode start = JsonMapper.shared()
                            .createObjectNode()
                            .put("readySeconds", server.readySeconds())
                            .put("cpuSeconds", server.cpuSeconds());
                    note(Part.START, contestant, start);
                }
            }
        } finally {
            platforms.destroy();
            platforms.waitFor();
        }
    }

    private Session freshly(Contestant contestant) throws IOException, InterruptedException {
        clear(contestants.home());
        return Session.start(contestant, ports, log(contestant));
    }

    private List<String> capacity(String... more) {
        return loadOf(
                more,
                "--messages",
                Integer.toString(options.messages()),
                "--warmup",
                Integer.toString(options.warmUp()),
                "--seconds",
                "300");
    }

    private List<String> steady(String... more) {
        return atRate(STEADY_RATE, more);
    }

    private List<String> slow() {
        return atRate(SLOW_RATE, "--fault", "latencyMs=2000", "--drain", "15");
    }

    private List<String> atRate(long rate, String... more) {
        return loadOf(
                more,
                "--rate",
                Long.toString(rate),
                "--messages",
                "200000",
                "--warmup",
                Long.toString(rate),
                "--seconds",
                Integer.toString(options.seconds()));
    }

    private static List<String> loadOf(String[] more, String... always) {
        return Stream.concat(Stream.of(always), Stream.of(more)).toList();
    }

    private void note(Part part, Contestant contestant, JsonNode run) {
        if (!options.parts().contains(part)) {
            return;
        }
        samples.add(part, contestant.name(), run);
        String figures = Stream.of(Figure.values())
                .filter(figure -> Double.isFinite(figure.of(run)))
                .map(figure -> figure.label() + " " + Figures.amount(figure.of(run)))
                .collect(Collectors.joining("; "));
        options.out().printf("%s, %s: %s%n", part.word(), contestant.name(), figures);
    }

    private Path log(Contestant contestant) {
        return options.work().resolve(contestant.name().replaceAll("[^A-Za-z0-9]+", "-") + ".log");
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Course::delete);
            }
        }
        Files.createDirectories(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + file, e);
        }
    }
}
