package dev.kuri.app.cli;

import dev.kuri.app.doctor.DoctorText;
import dev.kuri.app.doctor.Finding;
import dev.kuri.app.serve.DoctorVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Tells what is wrong with an installation, and mends what it can. */
@Command(
        name = "doctor",
        description = {
            "Look whether everything is as it should be: knowledge, disk, database, tokens, webhooks, quota.",
            "Takes the server's settings, such as --kuri.home=… or --kuri.public-url=…; changes nothing without --mend."
        },
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    private static final int SOMETHING_IS_WRONG = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Option(names = "--mend", description = "Register the webhooks anew where they are not as the settings say.")
    private boolean mend;

    /** Settings such as {@code --kuri.home}: Spring knows them, picocli does not. */
    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public DoctorCommand() {}

    @Override
    public Integer call() {
        try {
            List<Finding> findings = new DoctorVisit(config.folder(), settings).findings(mend);
            spec.commandLine().getOut().print(DoctorText.of(findings));
            spec.commandLine().getOut().flush();
            return findings.stream().anyMatch(Finding::isWrong) ? SOMETHING_IS_WRONG : 0;
        } catch (RuntimeException e) {
            return Failure.told(spec, "", e);
        }
    }
}
