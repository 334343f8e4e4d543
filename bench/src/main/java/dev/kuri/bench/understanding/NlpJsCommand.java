package dev.kuri.bench.understanding;

import static dev.kuri.bench.report.Figures.amount;
import static dev.kuri.bench.report.Figures.percent;

import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.Table;
import dev.kuri.bench.understanding.Folds.Fold;
import dev.kuri.bench.understanding.Folds.Writer;
import dev.kuri.core.knowledge.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Kuri and nlp.js on the same questions, in one run. */
@Command(
        name = "nlpjs",
        description = "Measure beside nlp.js, on the same lines (about ten minutes; needs node and npm).",
        mixinStandardHelpOptions = true)
public final class NlpJsCommand extends ReportCommand {
    private static final String ABOUT = """
            Both engines learn from the same lines and are asked the same lines, by writers whom training has not met: the
            files in `config/understanding/questions` that are not our own, a writer a file, are dealt out to %d folds; who
            wrote for one intent only is always learnt from. nlp.js is node-nlp 4.27.0 with its "none" feature, is told the
            language, does no entities and no sentiment, and drops intents below its threshold of 0.5 unless the row says
            otherwise. Kuri finds names, amounts, conditions and the language of each question besides, by the phrases that
            ship with it; nothing of nlp.js takes such phrases.

            Every engine trains in one process and answers in a fresh one. CPU is of 20 rounds through the lines after 20
            others: the mean of all threads of the process, the quantiles of the thread that answers (nlp.js: the process).
            RSS and heap are after all answers; Kuri runs with `-Xmx256m`.
            """;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            defaultValue = "bench/target/nlpjs/nlpjs.js",
            description = "nlp.js's side, with its packages beside it; default ${DEFAULT-VALUE}.")
    private Path script;

    @Option(
            names = "--folds",
            paramLabel = "COUNT",
            defaultValue = "6",
            description = "How many groups the writers are dealt out to; default ${DEFAULT-VALUE}.")
    private int count;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public NlpJsCommand() {}

    @Override
    public Integer call() throws IOException {
        SideBySide ours = new SideBySide(List.of());
        SideBySide theirs = new SideBySide(List.of());
        List<List<String>> byFold = new ArrayList<>();
        List<Fold> folds = Folds.of(Questions.byOthers(config().understanding()), count);
        Engine peer = NlpJsEngine.by(script);
        try (WorkDirectory work = WorkDirectory.create()) {
            for (Fold fold : folds) {
                Path directory = Files.createDirectory(work.path().resolve("fold-" + byFold.size()));
                ours.tryOn(fold, KuriEngine.in(config().path()), directory);
                theirs.tryOn(fold, peer, directory);
                byFold.add(foldRow(fold, ours, theirs));
                tried(byFold.getLast().getFirst());
            }
        }
        return publish(report(ours, theirs, byFold));
    }

    private static List<String> foldRow(Fold fold, SideBySide ours, SideBySide theirs) {
        List<String> names = fold.test().stream().map(Writer::name).toList();
        return List.of(
                String.join(", ", names),
                String.valueOf(fold.trainingLines().size()),
                String.valueOf(fold.testLines().size()),
                percent(ours.accuracy(line -> names.contains(line.writer()), Answer::intent)),
                percent(theirs.accuracy(line -> names.contains(line.writer()), Answer::ranked)));
    }

    private Report report(SideBySide ours, SideBySide theirs, List<List<String>> byFold) {
        return new Report(
                "nlpjs",
                "Beside nlp.js",
                ABOUT.formatted(count),
                List.of(
                        new Table(
                                "## Right intents\n\nIn percent.",
                                accuracyHeader(),
                                List.of(
                                        accuracies("**Kuri**", ours, Answer::intent),
                                        accuracies("nlp.js, as it comes", theirs, Answer::intent),
                                        accuracies("nlp.js, without its threshold", theirs, Answer::ranked))),
                        new Table(
                                "## Cost",
                                List.of("", "CPU a question, mean", "p50", "p99", "RSS", "heap", "ready", "training"),
                                List.of(costs("**Kuri**", ours), costs("nlp.js", theirs))),
                        new Table(
                                "## By fold\n\nIn percent; nlp.js without its threshold.",
                                List.of("writers tried", "lines learnt", "lines tried", "Kuri", "nlp.js"),
                                byFold)));
    }

    private static List<String> accuracyHeader() {
        return Stream.concat(
                        Stream.of("", "all"), Arrays.stream(Language.values()).map(Language::tag))
                .collect(Collectors.toList());
    }

    private static List<String> accuracies(String name, SideBySide engine, Function<Answer, String> part) {
        List<String> row = new ArrayList<>(List.of(name, percent(engine.accuracy(line -> true, part))));
        for (Language language : Language.values()) {
            row.add(percent(engine.accuracy(line -> line.lang().equals(language.tag()), part)));
        }
        return row;
    }

    private static List<String> costs(String name, SideBySide engine) {
        Quantiles cpu = engine.cpuMicros();
        return List.of(
                name,
                amount(engine.meanCost(Cost::cpuMicros)) + " µs",
                amount(cpu.at(0.5)) + " µs",
                amount(cpu.at(0.99)) + " µs",
                amount(engine.meanCost(Cost::residentMegabytes)) + " MB",
                amount(engine.meanCost(Cost::heapMegabytes)) + " MB",
                amount(engine.meanCost(Cost::readyMillis)) + " ms",
                amount(engine.trainingSeconds()) + " s");
    }
}
