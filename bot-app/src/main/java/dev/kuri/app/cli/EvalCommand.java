package dev.kuri.app.cli;

import dev.kuri.app.eval.Examiner;
import dev.kuri.app.eval.ScoreTable;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.LabelledLine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well Kuri understands labelled questions. */
@Command(
        name = "eval",
        description = {
            "Measure how well labelled questions are understood, by language and in total.",
            "joint: intent and providers right. top3: the right intent is among three. asked: answered with a question back.",
            "wrong: wrong intent among those answered. oos ans: out of scope, and answered as if in scope.",
            "oos P, R, F1: precision, recall and both for out of scope. verdict*: of those with intent and providers right."
        },
        mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled questions, a JSON object a line.")
    private List<Path> files = List.of();

    @Option(names = "--model", paramLabel = "FILE", description = "Understand with this model.")
    private @Nullable Path model;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public EvalCommand() {}

    @Override
    public Integer call() {
        LoadedMind mind = config.mind(model);
        List<LabelledLine> lines = new LabelledFiles(mind.base()).read(files);
        if (lines.isEmpty()) {
            spec.commandLine().getErr().println("There are no questions in these files.");
            return 1;
        }
        spec.commandLine().getOut().print(ScoreTable.of(new Examiner(mind, Clock.systemUTC()).judge(lines)));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
