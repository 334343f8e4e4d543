package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.bench.understanding.Folds.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Path UNDERSTANDING = Path.of("../config/understanding");

    @Test
    void takesEveryWriterButOurOwn() {
        assertThat(Questions.byOthers(UNDERSTANDING))
                .extracting(Writer::name)
                .contains("dev-zh", "train-oos", "train2-en")
                .noneMatch(name -> name.startsWith("own"));
    }

    @Test
    void leavesOutLanguagesThatKuriDoesNotAnswerIn() {
        assertThat(Questions.ofDevelopment(UNDERSTANDING))
                .isNotEmpty()
                .extracting(Line::lang)
                .containsOnly("zh-Hans", "zh-Hant", "ja", "en");
    }

    @Test
    void saysHowToNameAnotherDirectory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Questions.byOthers(Path.of("nowhere")))
                .withMessageContaining("--config");
    }
}
