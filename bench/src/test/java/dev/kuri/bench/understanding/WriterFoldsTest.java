package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.bench.understanding.WriterFolds.Fold;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.understand.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriterFoldsTest {
    private static final Path CONFIG = Path.of("../config");
    private static final List<Fold> FOLDS = WriterFolds.in(
            CONFIG.resolve("understanding"), new LabelledFiles(KnowledgeLoader.load(CONFIG.resolve("knowledge"))));

    @Test
    void triesEveryoneButUsOnce() {
        assertThat(FOLDS)
                .flatExtracting(Fold::test)
                .doesNotHaveDuplicates()
                .extracting(LabelledLine::file)
                .noneMatch(file -> file.startsWith("own"))
                .contains("dev-zh.jsonl", "train-oos.jsonl", "train2-en.jsonl");
    }

    @Test
    void learnsNothingFromWhoeverIsTried() {
        assertThat(FOLDS)
                .allSatisfy(fold -> assertThat(fold.training())
                        .extracting(Question.Writer::name)
                        .noneMatch(fold::tries)
                        .contains("own-oos"));
    }

    @Test
    void dealsTheWriterOfOneIntentOutInBlocks() {
        long questions = learntFrom(FOLDS.getFirst(), "train-oos") + tried(FOLDS.getFirst(), "train-oos");

        assertThat(FOLDS).allSatisfy(fold -> {
            assertThat(tried(fold, "train-oos")).isBetween(questions / 6, questions / 6 + 1);
            assertThat(learntFrom(fold, "train-oos") + tried(fold, "train-oos")).isEqualTo(questions);
        });
    }

    @Test
    void canDoWithoutOurOwn() {
        assertThat(FOLDS.getFirst().withoutOurOwn().training())
                .extracting(Question.Writer::name)
                .contains("dev-ja-en", "train-oos")
                .noneMatch(name -> name.startsWith("own"));
    }

    @Test
    void saysWhoIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterFolds.of(Map.of()))
                .withMessageContaining("dev-zh");
    }

    private static long learntFrom(Fold fold, String writer) {
        return fold.training().stream()
                .filter(one -> one.name().equals(writer))
                .mapToLong(one -> one.questions().size())
                .sum();
    }

    private static long tried(Fold fold, String writer) {
        return fold.test().stream()
                .filter(line -> line.file().equals(writer + ".jsonl"))
                .count();
    }
}
