package dev.kuri.bench.understanding;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.understand.Interpreter;
import java.nio.file.Path;
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

/** Loads and warms up what understands, once in each of several fresh processes; JMH generates a subclass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
    /** The directory with {@code knowledge} and {@code understanding}. */
    @Param("config")
    private String config;

    private KnowledgeBase base;

    /** Made by JMH, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public LoadBenchmark() {}

    /** The claims are not what is measured. */
    @Setup
    public void loadClaims() {
        base = KnowledgeLoader.load(Path.of(config, "knowledge"));
    }

    /** From the files until it may be asked. */
    @Benchmark
    public Interpreter load() {
        return Understanding.load(Path.of(config, "understanding"), base);
    }
}
