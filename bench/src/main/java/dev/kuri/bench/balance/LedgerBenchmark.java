package dev.kuri.bench.balance;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.Lot.Origin;
import dev.kuri.core.balance.Rollover;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Terms;
import dev.kuri.core.balance.Validity;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A plan of 35 GB that carries over to the end of the next month, with data bought beside it; JMH generates a subclass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class LedgerBenchmark {
    private static final Instant SAID = Instant.parse("2026-11-22T05:05:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Terms TERMS = new Terms(
            35 * Holding.DECIMAL,
            new Cycle(1),
            List.of(Origin.MONTHLY, Origin.CARRIED, Origin.PURCHASED),
            new Rollover.Carried(
                    Set.of(Origin.MONTHLY), new Validity.Cycles(1), Holding.DECIMAL / 10, new Rollover.Cap.PlanSize()),
            new Validity.Days(90));

    private final Ledger ledger = new Ledger(
            TERMS,
            null,
            List.of(
                    new Lot(
                            Origin.CARRIED,
                            8 * Holding.DECIMAL,
                            SAID.minus(Duration.ofDays(30)),
                            SAID.plus(Duration.ofDays(8))),
                    new Lot(
                            Origin.MONTHLY,
                            27 * Holding.DECIMAL,
                            SAID.minus(Duration.ofDays(21)),
                            SAID.plus(Duration.ofDays(8))),
                    new Lot(Origin.PURCHASED, 3 * Holding.DECIMAL, SAID, SAID.plus(Duration.ofDays(90)))),
            SAID);
    private final Subscription subscription = new Subscription(
            new UUID(0, 1),
            "UQ",
            new Subject(null, null, PlanKind.POSTPAID),
            new Subscription.Upkeep.ByHand(ledger, SAID));

    /** Made by JMH. */
    public LedgerBenchmark() {}

    /** What becomes of every byte over twelve cycles. */
    @Benchmark
    public Ledger.Change advanceAYear() {
        return ledger.advancedTo(SAID.plus(YEAR));
    }

    /** What is left, what becomes of it, and how long it lasts, a day after it was said. */
    @Benchmark
    public Balance.Told assess() {
        return Assessment.reckoned(subscription, SAID.plus(Duration.ofDays(1)));
    }
}
