package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.bench.understanding.Folds.Fold;
import dev.kuri.bench.understanding.Folds.Writer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final Writer OF_ONE_INTENT = writer("train-oos", "oos", "oos");
    private static final List<Writer> WRITERS = List.of(
            writer("b", "topup", "balance"),
            writer("a", "topup", "balance"),
            OF_ONE_INTENT,
            writer("d", "topup", "balance"),
            writer("c", "topup", "balance"),
            writer("e", "topup", "balance"));

    @Test
    void learnsNothingFromWhoeverIsTried() {
        assertThat(Folds.of(WRITERS, 2))
                .allSatisfy(fold -> assertThat(fold.training()).doesNotContainAnyElementsOf(fold.test()));
    }

    @Test
    void triesEveryoneOnce() {
        assertThat(Folds.of(WRITERS, 2).stream()
                        .map(fold -> fold.test().stream().map(Writer::name).toList()))
                .containsExactly(List.of("a", "c", "e"), List.of("b", "d"));
    }

    @Test
    void alwaysLearnsFromAWriterOfOneIntent() {
        assertThat(Folds.of(WRITERS, 2))
                .allSatisfy(fold -> assertThat(fold.training()).contains(OF_ONE_INTENT));
    }

    @Test
    void learnsFromAllOthers() {
        Fold first = Folds.of(WRITERS, 5).getFirst();

        assertThat(first.testLines()).hasSize(2);
        assertThat(first.trainingLines()).hasSize(10);
    }

    @Test
    void refusesMoreFoldsThanWriters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.of(WRITERS, 6))
                .withMessageContaining("there are 5");
    }

    private static Writer writer(String name, String... intents) {
        return new Writer(
                name,
                IntStream.range(0, intents.length)
                        .mapToObj(i -> new Line(name + i, name, "en", "words", intents[i], List.of()))
                        .toList());
    }
}
