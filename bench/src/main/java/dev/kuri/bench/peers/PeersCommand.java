package dev.kuri.bench.peers;

import dev.kuri.bench.load.PairsCommand;
import dev.kuri.bench.report.Figures;
import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.ReportOptions;
import dev.kuri.bench.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures Kuri and its peers under the same load. */
@Command(
        name = "peers",
        description = "Measure Kuri and its peers under the same load, in turns (with five rounds about an hour).",
        mixinStandardHelpOptions = true)
public final class PeersCommand implements Callable<Integer> {
    private static final String ABOUT = """
            ChatBench sends signed webhooks and plays the platforms; it, the server and what the server calls share the machine.
            %d rounds of Kuri on H2 as it comes, with its inbox, dedup and outbox, and of minimal bots that keep nothing and look
            the same 200 questions up by their whole words. Figures are medians of the rounds, ratios are medians of the rounds'
            own ratios: compare these, for the rest depends on the machine and on what else it does.

            - **capacity**: 40 connections, as fast as the server acknowledges, %d messages, the first %d not measured.
            - **steady**: then 200 messages a second for %d seconds, from the time when they were due.
            - **burst**: then the same with 2,000 a second from second %d to second %d.
            - **slow**: then 300 a second while each call to the platform takes two seconds.
            - **acks**: capacity, where nothing is answered but two messages of each of 100 chats (Kuri's limit of messages is 1 a
              minute; what is over it is kept and done with). The bare inbox inserts into H2 with group commit on Helidon.
            - **heap**: capacity on a heap of 256 MB, beside the same on the usual one.
            - **start**: until Kuri says that it is ready, on a migrated H2, and until the peer answers at all.
            """;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions pages;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            paramLabel = "NUMBER",
            description = "Default ${DEFAULT-VALUE}; 0 to write the page of those that were kept.")
    private int rounds;

    @Option(names = "--more", description = "Add to the rounds of the runs before, instead of beginning anew.")
    private boolean more;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Parts to measure: capacity, steady, burst, slow, acks, heap, start; default all.")
    private List<String> only = List.of();

    @Option(
            names = "--messages",
            defaultValue = "14000",
            paramLabel = "NUMBER",
            description = "Of the capacity part; default ${DEFAULT-VALUE}.")
    private int messages;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            paramLabel = "NUMBER",
            description = "Of the parts at a rate; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--page", description = "Keep the table in docs/benchmarks.")
    private boolean page;

    @Option(names = "--same-pairs", description = "Send the questions of the last run.")
    private boolean samePairs;

    @Option(names = "--port", defaultValue = "8390", description = "Of the servers; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--platform-port", defaultValue = "9690", description = "Default ${DEFAULT-VALUE}.")
    private int platformPort;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public PeersCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Places places = places();
        if (!samePairs) {
            writePairs(places);
        }
        Ports ports = new Ports(port, platformPort);
        Path kept = places.work().resolve("rounds.jsonl");
        Samples samples = more ? Samples.in(kept) : Samples.none(kept);
        Course.Options options = new Course.Options(places.work(), parts(), messages, seconds, out);
        Course course = new Course(new Contestants(places, ports), ports, new Load(places, ports), options, samples);
        Runtime.getRuntime().addShutdownHook(new Thread(PeersCommand::leaveNobodyBehind));
        for (int round = 1; round <= rounds; round++) {
            out.println("Round " + round + " of " + rounds);
            course.run();
        }
        publish(samples, options);
        return 0;
    }

    /** A server that outlives its round would be in the way of the next run. */
    private static void leaveNobodyBehind() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private static Places places() {
        Path root = Path.of("").toAbsolutePath();
        Path work = root.resolve("bench/target/peers");
        return new Places(
                root,
                work,
                work.resolve("npm"),
                work.resolve("chatbench"),
                work.resolve("pairs.tsv"),
                work.resolve("answers.json"));
    }

    private static void writePairs(Places places) throws IOException {
        Files.createDirectories(places.work());
        int code = new CommandLine(new PairsCommand())
                .execute(
                        "--out",
                        places.pairs().toString(),
                        "--answers",
                        places.answers().toString());
        if (code != 0) {
            throw new IllegalArgumentException("There are no questions to send");
        }
    }

    private Set<Part> parts() {
        return only.isEmpty()
                ? EnumSet.allOf(Part.class)
                : only.stream().map(Part::ofWord).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private void publish(Samples samples, Course.Options options) throws IOException {
        String about = ABOUT.formatted(samples.rounds(), messages, options.warmUp(), seconds, Burst.START, Burst.END);
        List<List<String>> goals = Goals.all().stream()
                .filter(goal -> options.parts().contains(goal.part()))
                .map(goal -> goal.row(samples))
                .toList();
        Report report = new Report(
                "peers",
                "Kuri beside its peers",
                about,
                List.of(new Table("## Goals", Goal.HEADER, goals), everything(samples)));
        PrintWriter out = spec.commandLine().getOut();
        if (page) {
            pages.publish(report, out);
        } else {
            report.tables().forEach(table -> out.println(table.markdown()));
        }
    }

    private static Table everything(Samples samples) {
        List<Figure> figures = List.of(Figure.values());
        List<String> header = Stream.concat(
                        Stream.of("part", "server"), figures.stream().map(Figure::label))
                .toList();
        List<List<String>> rows = samples.measured().stream()
                .map(key -> Stream.concat(
                                Stream.of(key.part().word(), key.contestant()),
                                figures.stream()
                                        .map(figure -> written(samples.median(key.part(), key.contestant(), figure))))
                        .toList())
                .toList();
        return new Table("## All figures", header, rows);
    }

    private static String written(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? Figures.amount(value.getAsDouble()) : "";
    }
}
