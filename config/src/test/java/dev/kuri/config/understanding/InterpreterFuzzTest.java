package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Scored;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Nothing that can be typed makes understanding fail. A build runs the generated strings and the seeds; with
 * {@code JAZZER_FUZZ=1} in the environment the fuzzer looks for more.
 */
class InterpreterFuzzTest {
    private static final Path UNDERSTANDING = Path.of("understanding");
    private static final int GENERATED = 3_000;

    private static final Interpreter INTERPRETER =
            Understanding.load(UNDERSTANDING, KnowledgeLoader.load(Path.of("knowledge")));

    @FuzzTest(maxDuration = "60s")
    void neverFails(FuzzedDataProvider data) {
        understand(data.consumeRemainingAsString());
    }

    @Test
    void neverFailsOnWhatIsMadeOfPartsThatItKnows() {
        BadInputs.generated(GENERATED, PhrasebookFiles.read(UNDERSTANDING)).forEach(InterpreterFuzzTest::understand);
    }

    @Test
    void neverFailsOnTheListedInputs() {
        BadInputs.listed(PhrasebookFiles.read(UNDERSTANDING)).values().forEach(InterpreterFuzzTest::understand);
    }

    private static void understand(String words) {
        Text text = new Text(words);

        Interpretation meaning = INTERPRETER.interpret(text);

        if (meaning instanceof Wish wish) {
            assertThat(wish.inScope()).isBetween(0.0, 1.0);
            assertThat(wish.ranking().stream().mapToDouble(Scored::probability).sum())
                    .isBetween(0.999, 1.001);
        }
        assertThat(INTERPRETER.explain(text).interpretation()).isEqualTo(meaning);
    }
}
