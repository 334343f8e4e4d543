package dev.kuri.bench.understanding;

import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.ReportOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stands Kuri's engine beside the published figures of others. */
@Command(
        name = "public",
        description = "Measure the engine on public corpora of intents, beside published figures (about five minutes).",
        mixinStandardHelpOptions = true)
public final class PublicCommand implements Callable<Integer> {
    private static final String ABOUT = """
            Kuri's signs, classifier and trainer on other people's labels, without Kuri's names and ideas. What each corpus
            gives for training is all that is learnt from, with the settings that Kuri runs with; none was chosen here.
            What is out of scope is told by the margin of the best label and by how much of the text is known; the share of
            either was chosen on CLINC150's validation part. The figures of others are as published.
            """;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions pages;

    @Option(
            names = "--corpora",
            paramLabel = "DIRECTORY",
            defaultValue = "../shared/benchmarks",
            description = "The directory with braun2017, clinc150 and hint3; default ${DEFAULT-VALUE}.")
    private Path corpora;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public PublicCommand() {}

    @Override
    public Integer call() throws IOException {
        PublicFiles files = new PublicFiles(corpora);
        Report report = new Report(
                "public",
                "Public corpora of intents",
                ABOUT,
                List.of(BraunBenchmark.table(files), ClincBenchmark.table(files), HintBenchmark.table(files)));
        pages.publish(report, spec.commandLine().getOut());
        return 0;
    }
}
