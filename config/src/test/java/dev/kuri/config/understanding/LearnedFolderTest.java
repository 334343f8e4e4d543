package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.understand.IntentModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedFolderTest {
    private static final IntentModel MODEL = Understanding.model();

    @TempDir
    private Path understanding;

    private LearnedFolder learned;

    @BeforeEach
    void open() {
        learned = new LearnedFolder(understanding);
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(learned.newest()).isEmpty();
        assertThat(learned.undo()).isFalse();
        assertThat(chosen().remark()).isEmpty();
    }

    @Test
    void holdsWhatWasAddedLastUntilItIsUndone() throws IOException {
        learned.add(List.of("first"), MODEL);
        learned.add(List.of("first", "second"), MODEL);

        assertThat(questions()).containsExactly("first", "second");
        assertThat(learned.undo()).isTrue();
        assertThat(questions()).containsExactly("first");
        assertThat(learned.undo()).isTrue();
        assertThat(learned.newest()).isEmpty();
    }

    @Test
    void keepsTenStatesAndNothingHalf() throws IOException {
        for (int i = 0; i < 12; i++) {
            learned.add(List.of("state " + i), MODEL);
        }

        try (Stream<Path> all = Files.list(understanding.resolve("learned"))) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .hasSize(10)
                    .contains("0003", "0012")
                    .allMatch(name -> name.matches("\\d{4}"));
        }
        assertThat(questions()).containsExactly("state 11");
    }

    @Test
    void isUsedByTheBuildThatItWasMadeWith() {
        learned.add(List.of(), MODEL);

        assertThat(chosen().remark()).isEmpty();
    }

    @Test
    void isNotUsedByAnotherBuildWhichSaysSo() throws IOException {
        learned.add(List.of("{}"), MODEL);
        Files.writeString(understanding.resolve("learned/0001/build"), "another\n");

        assertThat(chosen().remark())
                .hasValueSatisfying(remark ->
                        assertThat(remark).contains("was trained by another version of Kuri", "kuri kb learn"));
    }

    @Test
    void isNotUsedWhenItIsBrokenWhichIsSaid() throws IOException {
        learned.add(List.of(), MODEL);
        Files.writeString(understanding.resolve("learned/0001/intents.model"), "broken");

        assertThat(chosen().remark())
                .hasValueSatisfying(
                        remark -> assertThat(remark).contains("No model can be read from ", "kuri kb learn"));
    }

    @Test
    void refusesAModelOfAnotherVersionInASentence() throws IOException {
        Path model = understanding.resolve("old.model");
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(model)))) {
            out.writeInt(-1);
        }

        assertThatThrownBy(() -> Understanding.model(model))
                .hasMessageStartingWith("No model can be read from " + model)
                .hasMessageContaining("was trained by another version of Kuri");
    }

    private Understanding.Chosen chosen() {
        return Understanding.chosen(understanding);
    }

    private List<String> questions() throws IOException {
        return Files.readAllLines(learned.newest().orElseThrow().questions());
    }
}
