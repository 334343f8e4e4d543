package dev.kuri.bench.balance;

import dev.kuri.core.channel.Card;
import dev.kuri.telegram.card.CardPicture;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Draws the card that Telegram is sent, as a PNG; JMH generates a subclass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-Djava.awt.headless=true"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CardBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long GIGABYTE = 1_000_000_000L;

    @Param({"1", "4", "20"})
    private int lots;

    private Card card;

    /** Made by JMH, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public CardBenchmark() {}

    /** Lots of all origins, half used. */
    @Setup
    public void deal() {
        Card.Origin[] origins = Card.Origin.values();
        List<Card.Lot> all = IntStream.range(0, lots)
                .mapToObj(i -> new Card.Lot(
                        origins[i % origins.length],
                        Card.State.ACTIVE,
                        "1.5 GB",
                        GIGABYTE * 3 / 2,
                        GIGABYTE * 3,
                        TODAY.plusDays(i)))
                .toList();
        card = new Card(
                "UQ mobile", Card.State.ACTIVE, "35.4 GB", "43 GB", all, TODAY, TODAY.plusDays(3), "14:05 JST", false);
    }

    /** The picture's bytes. */
    @Benchmark
    public byte[] draw() {
        return CardPicture.png(card, CardPicture.SENT);
    }
}
