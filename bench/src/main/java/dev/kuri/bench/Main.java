package dev.kuri.bench;

import dev.kuri.bench.balance.BalanceCommand;
import dev.kuri.bench.faults.FaultsCommand;
import dev.kuri.bench.load.PairsCommand;
import dev.kuri.bench.peers.PeersCommand;
import dev.kuri.bench.understanding.NlpJsCommand;
import dev.kuri.bench.understanding.PartsCommand;
import dev.kuri.bench.understanding.PublicCommand;
import dev.kuri.bench.understanding.SpeedCommand;
import dev.kuri.bench.understanding.WritersCommand;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code bench/run}. */
@Command(
        name = "bench/run",
        description = "Measures Kuri and keeps the figures in docs/benchmarks.",
        subcommands = {
            WritersCommand.class,
            PartsCommand.class,
            NlpJsCommand.class,
            PublicCommand.class,
            SpeedCommand.class,
            BalanceCommand.class,
            FaultsCommand.class,
            PairsCommand.class,
            PeersCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final int FAILED = 1;

    public static void main(String[] arguments) {
        int code = new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Main::tell)
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What a person can mend is told in a sentence; anything else is a defect and shows its trace. */
    private static int tell(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof IllegalArgumentException || e instanceof UncheckedIOException) {
            command.getErr().println(e.getMessage());
            return FAILED;
        }
        throw e;
    }
}
