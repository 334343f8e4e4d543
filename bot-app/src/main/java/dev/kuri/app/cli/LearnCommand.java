package dev.kuri.app.cli;

import dev.kuri.app.learn.Report;
import dev.kuri.app.learn.Teacher;
import dev.kuri.config.understanding.LearnedFolder;
import dev.kuri.config.understanding.Understanding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches Kuri an operator's own questions. */
@Command(
        name = "learn",
        description = {
            "Learn labelled questions of your own on top of ours, without a build.",
            "Refused, with examples, if questions of others would be understood worse. Without a FILE what was accepted before is"
                    + " learnt again, as after an upgrade. A running server takes the outcome up by itself."
        },
        mixinStandardHelpOptions = true)
public final class LearnCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Labelled questions, a JSON object a line.")
    private List<Path> files = List.of();

    @Option(names = "--undo", description = "Go back to what was known before the last time.")
    private boolean undo;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public LearnCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (undo) {
            return undo(out);
        }
        out.println("Learning and asking; this takes some seconds.");
        Report report = new Teacher(config.folder(), Understanding.model(), Clock.systemUTC()).learn(files);
        out.print(report.text());
        if (report.isAccepted()) {
            out.println("Learnt. A running server takes it up within seconds; kuri kb learn --undo goes back.");
        }
        out.flush();
        return report.isAccepted() ? 0 : REFUSED;
    }

    private int undo(PrintWriter out) {
        if (!files.isEmpty()) {
            spec.commandLine().getErr().println("Give questions to learn, or --undo, not both.");
            return MISUSED;
        }
        LearnedFolder learned = new LearnedFolder(config.folder().resolve("understanding"));
        if (!learned.undo()) {
            spec.commandLine().getErr().println("Nothing was learnt, so there is nothing to undo.");
            return REFUSED;
        }
        out.println(
                learned.newest().isPresent()
                        ? "Undone: what was learnt before the last time is in force again."
                        : "Undone: the model that was built in is in force again.");
        return 0;
    }
}
