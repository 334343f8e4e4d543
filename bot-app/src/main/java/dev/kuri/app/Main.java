package dev.kuri.app;

import dev.kuri.app.cli.AskCommand;
import dev.kuri.app.cli.ChatCommand;
import dev.kuri.app.cli.CodesCommand;
import dev.kuri.app.cli.DoctorCommand;
import dev.kuri.app.cli.EvalCommand;
import dev.kuri.app.cli.InboxCommand;
import dev.kuri.app.cli.KbCommand;
import dev.kuri.app.cli.LineCommand;
import dev.kuri.app.cli.OutboxCommand;
import dev.kuri.app.cli.RemindersCommand;
import dev.kuri.app.cli.ServeCommand;
import dev.kuri.app.cli.UnansweredCommand;
import dev.kuri.app.serve.StartFailure;
import dev.kuri.config.yaml.ConfigException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code kuri}. */
@Command(
        name = "kuri",
        description = "A Telegram and LINE assistant for people with a Japanese SIM or eSIM.",
        subcommands = {
            ServeCommand.class,
            AskCommand.class,
            ChatCommand.class,
            KbCommand.class,
            EvalCommand.class,
            UnansweredCommand.class,
            OutboxCommand.class,
            InboxCommand.class,
            RemindersCommand.class,
            CodesCommand.class,
            DoctorCommand.class,
            LineCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Kuri 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    /** The words are what a person can mend; anything else is a defect and shows its trace. */
    private static final int FAILED = 1;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = commandLine(out, err).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The command with all of its parts, as it runs in a terminal. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::tell);
    }

    private static int tell(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof ConfigException wrong) {
            wrong.problems().forEach(problem -> command.getErr().println(problem));
            command.getErr().println(wrong.problems().size() + " problem(s) in the configuration.");
            return FAILED;
        }
        if (e instanceof IllegalArgumentException || e instanceof UncheckedIOException) {
            command.getErr().println(e.getMessage());
            return FAILED;
        }
        command.getErr().println(StartFailure.sentence(e).orElseThrow(() -> e));
        return FAILED;
    }
}
