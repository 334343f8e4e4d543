package dev.kuri.app.cli;

import dev.kuri.app.doctor.DoctorText;
import dev.kuri.app.doctor.Finding;
import dev.kuri.app.serve.DoctorVisit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what is wrong with an installation, and mends what it can. */
@Command(
        name = "doctor",
        description = {
            "Look whether everything is as it should be: knowledge, disk, database, tokens, webhooks, quota.",
            "Takes the server's settings, such as --kuri.home=… or --kuri.public-url=…; changes nothing without --mend."
        },
        mixinStandardHelpOptions = true)
public final class DoctorCommand extends OperatorCommand {
    private static final int SOMETHING_IS_WRONG = 1;

    @Option(names = "--mend", description = "Register the webhooks anew where they are not as the settings say.")
    private boolean mend;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public DoctorCommand() {}

    @Override
    public Integer call() {
        List<Finding> findings = new DoctorVisit(config().folder(), settings()).findings(mend);
        out().print(DoctorText.of(findings));
        out().flush();
        return findings.stream().anyMatch(Finding::isWrong) ? SOMETHING_IS_WRONG : 0;
    }
}
