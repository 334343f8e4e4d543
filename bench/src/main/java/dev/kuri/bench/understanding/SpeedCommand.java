package dev.kuri.bench.understanding;

import static dev.kuri.bench.report.Figures.amount;

import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.Table;
import dev.kuri.config.understanding.Understanding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;

/** Measures what understanding costs. */
@Command(
        name = "speed",
        description = "Measure time, memory and start of understanding (about two minutes).",
        mixinStandardHelpOptions = true)
public final class SpeedCommand extends ReportCommand {
    private static final String ABOUT = """
            The development lines in shuffled order through the whole of understanding (intent, scope, names, amounts,
            conditions, cues, language), with the model and phrases of this build, on one thread of a JVM with `-Xmx256m`.
            CPU is of the thread that answers, over %d rounds; other work on the machine does not count in it, as it does in
            wall time.
            """;
    private static final int ROUNDS = 30;
    private static final long SEED = 1;
    private static final double BYTES_PER_KILOBYTE = 1024;

    @Override
    public Integer call() throws IOException, RunnerException {
        Engine.Run run;
        long modelBytes;
        try (WorkDirectory work = WorkDirectory.create()) {
            Path model = work.path().resolve("intents.model");
            try (OutputStream out = Files.newOutputStream(model)) {
                Understanding.model().write(out);
            }
            Path lines = work.path().resolve("lines.jsonl");
            JsonLines.write(lines, shuffled(Questions.ofDevelopment(config().understanding())));
            run = KuriEngine.in(config().path()).answer(model, lines, ROUNDS);
            modelBytes = Files.size(model);
        }
        RunResult interpret = jmh(InterpretBenchmark.class);
        RunResult load = jmh(LoadBenchmark.class);
        return publish(new Report(
                "speed",
                "What understanding costs",
                ABOUT.formatted(ROUNDS),
                List.of(perQuestion(run, interpret), process(run.cost(), load, modelBytes))));
    }

    private static List<Line> shuffled(List<Line> lines) {
        List<Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    private RunResult jmh(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .param("config", config().path().toString())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
    }

    private static Table perQuestion(Engine.Run run, RunResult interpret) {
        Quantiles cpu =
                new Quantiles(run.answers().stream().map(Answer::cpuMicros).toList());
        Result<?> wall = interpret.getPrimaryResult();
        double allocated = Optional.ofNullable(interpret.getSecondaryResults().get("gc.alloc.rate.norm"))
                .orElseThrow(() -> new IllegalStateException("JMH has not told what was allocated"))
                .getScore();
        return new Table(
                "## By question",
                List.of("", "mean", "p50", "p99", "p99.9"),
                List.of(
                        row("CPU", "µs", cpu.mean(), cpu.at(0.5), cpu.at(0.99), cpu.at(0.999)),
                        row(
                                "wall (JMH)",
                                "µs",
                                wall.getScore(),
                                wall.getStatistics().getPercentile(50),
                                wall.getStatistics().getPercentile(99),
                                wall.getStatistics().getPercentile(99.9)),
                        List.of("allocated (JMH)", amount(allocated / BYTES_PER_KILOBYTE) + " KB", "", "", "")));
    }

    private static List<String> row(String name, String unit, double... values) {
        List<String> row = new ArrayList<>(List.of(name));
        for (double value : values) {
            row.add(amount(value) + " " + unit);
        }
        return row;
    }

    private static Table process(Cost cost, RunResult load, long modelBytes) {
        return new Table(
                "## By process",
                List.of("", ""),
                List.of(
                        List.of(
                                "load and warm up, claims aside (JMH, five fresh processes)",
                                amount(load.getPrimaryResult().getScore()) + " ms"),
                        List.of("start of the JVM until ready, claims included", amount(cost.readyMillis()) + " ms"),
                        List.of("first answer after that", amount(cost.firstMicros()) + " µs"),
                        List.of("heap in use after a collection", amount(cost.heapMegabytes()) + " MB"),
                        List.of("RSS", amount(cost.residentMegabytes()) + " MB"),
                        List.of("model file", amount(modelBytes / BYTES_PER_KILOBYTE) + " KB")));
    }
}
