package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.understand.Interpreter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No message costs much more than another. Prints what each of the bad ones costs. */
class InterpreterCostTest {
    private static final Path UNDERSTANDING = Path.of("understanding");

    /** Far above what is aimed at, 5 ms: on a machine that does other things at the same time this must still hold. */
    private static final Duration MOST = Duration.ofMillis(50);

    private static final int WARMING = 30;
    private static final int MEASURED = 30;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Interpreter interpreter =
            Understanding.load(UNDERSTANDING, KnowledgeLoader.load(Path.of("knowledge")));

    @Test
    void costsLittleWhateverIsSent() {
        Map<String, Duration> costs = new LinkedHashMap<>();

        BadInputs.listed(PhrasebookFiles.read(UNDERSTANDING)).forEach((name, input) -> {
            Text text = new Text(input);
            cost(text, WARMING);
            costs.put(name, cost(text, MEASURED).dividedBy(MEASURED));
        });

        costs.forEach((name, cost) -> System.out.printf("%8d µs  %s%n", cost.toNanos() / 1_000, name));
        assertThat(costs).allSatisfy((name, cost) -> assertThat(cost).isLessThan(MOST));
    }

    private Duration cost(Text text, int times) {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            interpreter.interpret(text);
        }
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
