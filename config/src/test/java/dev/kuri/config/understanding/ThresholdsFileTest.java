package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.decide.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThresholdsFileTest {
    @TempDir
    private Path directory;

    @Test
    void shipsWithTheDefaults() {
        assertThat(ThresholdsFile.read(Path.of("understanding"))).isEqualTo(Thresholds.DEFAULT);
    }

    @Test
    void takesTheDefaultForWhatIsLeftOut() throws IOException {
        write("answer-intent: 0.9");

        assertThat(ThresholdsFile.read(directory))
                .isEqualTo(new Thresholds(Thresholds.DEFAULT.answerScope(), Thresholds.DEFAULT.askScope(), 0.9));
    }

    @Test
    void doesWithoutAFile() {
        assertThat(ThresholdsFile.read(directory)).isEqualTo(Thresholds.DEFAULT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                    | file                                  | complaint
            an entry that nobody knows     | answer-scop: 0.5                      | answer-scop
            a word for a number            | ask-scope: often                      | ask-scope
            no entries at all              | often                                 | not a mapping
            more than certain              | answer-intent: 1.5                    | between 0 and 1
            asking where it would answer   | {ask-scope: 0.9, answer-scope: 0.5}   | asking comes before
            """)
    void refuses(String situation, String file, String complaint) throws IOException {
        write(file);

        assertThatThrownBy(() -> ThresholdsFile.read(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("thresholds.yaml"), text);
    }
}
