package dev.kuri.app.cli;

import dev.kuri.app.mind.ChannelCheck;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.answer.Catalogue;
import dev.kuri.core.knowledge.Language;
import dev.kuri.line.LinePreview;
import dev.kuri.telegram.TelegramPreview;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything about the knowledge base. */
@Command(
        name = "kb",
        description = "Check and show the knowledge base, and teach Kuri questions.",
        subcommands = {KbCommand.Check.class, KbCommand.Show.class, LearnCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class KbCommand {
    /** Checks everything. */
    @Command(
            name = "check",
            description = "Check every file, and every answer against the limits of Telegram and LINE.",
            mixinStandardHelpOptions = true)
    public static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ConfigOption config;

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Check() {}

        @Override
        public Integer call() {
            LoadedMind mind = config.mind();
            List<Problem> problems = new ChannelCheck(List.of(new TelegramPreview(), new LinePreview())).problems(mind);
            if (!problems.isEmpty()) {
                throw new ConfigException(problems);
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            "All is well: %d providers, %d plans, %d claims, %d guides, %d sources, %d seed claims.%n",
                            mind.base().providers().size(),
                            mind.base().plans().size(),
                            mind.base().claims().size(),
                            mind.base().guides().size(),
                            mind.base().sources().size(),
                            mind.base().seeds().size());
            return 0;
        }
    }

    /** Shows claims and guides as people see them. */
    @Command(
            name = "show",
            description = "Show what a claim or guide says, by its id or the beginning of it.",
            mixinStandardHelpOptions = true)
    public static final class Show implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ConfigOption config;

        @Parameters(paramLabel = "ID", description = "An id, or its beginning, such as uq or uq.rollover.")
        private String id = "";

        /** Made by picocli, which sets the fields. */
        @SuppressWarnings("NullAway.Init")
        public Show() {}

        @Override
        public Integer call() {
            LoadedMind mind = config.mind();
            Catalogue catalogue = new Catalogue(mind.base(), mind.phrases());
            PrintWriter out = spec.commandLine().getOut();
            List<String> shown = new ArrayList<>();
            for (Language language : Language.values()) {
                catalogue
                        .entries(language)
                        .filter(entry -> entry.origin().startsWith(id))
                        .forEach(entry -> {
                            show(out, language, entry);
                            shown.add(entry.origin());
                        });
            }
            if (shown.isEmpty()) {
                spec.commandLine().getErr().println("No claim or guide begins with \"" + id + "\".");
                return 1;
            }
            return 0;
        }

        private static void show(PrintWriter out, Language language, Catalogue.Entry entry) {
            out.println("── " + entry.origin() + " · " + language.tag());
            out.println(new Screen(false).draw(entry.messages()));
        }
    }
}
