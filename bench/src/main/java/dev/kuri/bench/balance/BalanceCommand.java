package dev.kuri.bench.balance;

import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;

/** Measures the ledger and the card. */
@Command(
        name = "balance",
        description = "Measure the ledger and the balance card with JMH, and print its figures (about two minutes).",
        mixinStandardHelpOptions = true)
public final class BalanceCommand implements Callable<Integer> {
    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LedgerBenchmark.class.getName() + "\\.")
                        .include(CardBenchmark.class.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        return 0;
    }
}
