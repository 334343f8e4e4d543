package dev.kuri.bench.understanding;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** Interprets one question after another; JMH generates a subclass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class InterpretBenchmark {
    private static final long SEED = 1;

    /** The directory with {@code knowledge} and {@code understanding}. */
    @Param("config")
    private String config;

    private Interpreter interpreter;
    private List<InboundMessage.Text> questions;
    private int next;

    /** Made by JMH, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public InterpretBenchmark() {}

    /** Loads the build's model and shuffles the development lines. */
    @Setup
    public void load() {
        Path understanding = Path.of(config, "understanding");
        interpreter = Understanding.load(understanding, KnowledgeLoader.load(Path.of(config, "knowledge")));
        List<InboundMessage.Text> texts = new ArrayList<>(Questions.ofDevelopment(understanding).stream()
                .map(line -> new InboundMessage.Text(line.text()))
                .toList());
        Collections.shuffle(texts, new Random(SEED));
        questions = List.copyOf(texts);
    }

    /** The next of the questions. */
    @Benchmark
    public Interpretation interpret() {
        next = (next + 1) % questions.size();
        return interpreter.interpret(questions.get(next));
    }
}
