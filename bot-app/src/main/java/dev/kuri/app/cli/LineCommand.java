package dev.kuri.app.cli;

import dev.kuri.line.LineProperties;
import dev.kuri.line.LineRefusedException;
import dev.kuri.line.LineSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What an operator does once at LINE. */
@Command(
        name = "line",
        description = "Set the LINE account up.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = LineCommand.Setup.class)
public final class LineCommand {
    /** Makes the rich menus. */
    @Command(
            name = "setup",
            description = {
                "Make a rich menu with its picture for each language, and show one to everybody.",
                "May be repeated: what is there already stays. Takes the token from kuri.line.channel-token."
            },
            mixinStandardHelpOptions = true)
    public static final class Setup implements Callable<Integer> {
        private static final int FAILED = 1;

        @Spec
        private CommandSpec spec;

        @Mixin
        private ConfigOption config;

        @Option(
                names = "--language",
                defaultValue = "ja",
                description = "Whose menu people see who have not written yet: en, ja, zh-Hans, zh-Hant (default ja).")
        private String language;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Setup() {}

        @Override
        public Integer call() {
            LineProperties line = Settings.line(config.folder());
            try {
                LineSetup.of(line, language).run(spec.commandLine().getOut());
                return 0;
            } catch (LineRefusedException e) {
                spec.commandLine().getErr().println(e.getMessage());
                return FAILED;
            }
        }
    }
}
