package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
    private static final Path CONFIG = Path.of("../config");

    @TempDir
    private Path directory;

    @Test
    void learnsAndAnswersInProcessesOfTheirOwn() {
        Path lines = directory.resolve("lines.jsonl");
        List<Line> all = Stream.of("a", "b", "c").flatMap(EngineTest::writtenBy).toList();
        JsonLines.write(lines, all);
        Path model = directory.resolve("model");
        Engine kuri = KuriEngine.in(CONFIG);

        kuri.train(lines, model);
        Engine.Run run = kuri.answer(model, lines, 2);

        assertThat(run.answers()).hasSize(2 * all.size());
        assertThat(run.answers())
                .filteredOn(answer -> answer.id().equals("a-topup"))
                .extracting(Answer::intent)
                .containsOnly("topup");
        assertThat(run.cost().heapMegabytes()).isPositive();
        assertThat(run.cost().readyMillis()).isPositive();
    }

    @Test
    void tellsWhatAFailedProcessPrinted() {
        Path missing = directory.resolve("missing.jsonl");

        assertThatIllegalStateException()
                .isThrownBy(() -> KuriEngine.in(CONFIG).train(missing, directory.resolve("model")))
                .withMessageContaining("missing.jsonl");
    }

    private static Stream<Line> writtenBy(String writer) {
        return Stream.of(
                line(writer, "how do i top up", "topup"),
                line(writer, "does unused data roll over", "rollover"),
                line(writer, "what is the weather tomorrow", "oos"));
    }

    private static Line line(String writer, String text, String intent) {
        return new Line(writer + "-" + intent, writer, "en", text, intent, List.of());
    }
}
