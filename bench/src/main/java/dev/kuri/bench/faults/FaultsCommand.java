package dev.kuri.bench.faults;

import picocli.CommandLine.Command;

/** The tools of the scripts in bench/faults. */
@Command(
        name = "faults",
        description = "Tools of the scripts in bench/faults, which play faults; bench/faults/run runs those.",
        subcommands = {
            FigureCommand.class,
            PostgresCommand.class,
            SqlCommand.class,
            SendCommand.class,
            AnswersCommand.class,
            SpreadCommand.class,
            HaltCommand.class,
            FloodCommand.class,
            ForgeCommand.class,
            PausesCommand.class,
            RewriteCommand.class,
            SlowCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class FaultsCommand {}
