package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhrasebookFilesTest {
    /** The only values that claims use. */
    private static final Set<String> CONDITION_VALUES = words("""
            monthly carried purchased bonus code
            own-device own-line same-account other-account family same-provider other-provider anyone
            active expired used-up not-started before-arrival
            buy-for-other share gift tether
            amount order price duration extends auto start stack keep-number cancel who cash number
            """);

    @TempDir
    private Path directory;

    @BeforeEach
    void writesTheLeast() throws IOException {
        write("concepts.yaml", "carry: {ja: [繰り越し], en: [rollover, roll over]}");
        write("worlds.yaml", "world-weather: [天気]");
        write("conditions.yaml", "state: {expired: [过期]}");
        write("cues.yaml", """
                cues: {why: [why]}
                kinds: {prepaid: [prepaid]}
                names: {beside: [那]}
                languages: {names: {en: [english]}, marks: {en: [the]}}
                """);
    }

    @Test
    void readsPhrasesByLanguageAndInOneList() {
        Phrasebook book = PhrasebookFiles.read(directory);

        assertThat(book.concepts().get("carry")).containsExactly("繰り越し", "rollover", "roll over");
        assertThat(book.conditions()).containsEntry(Condition.STATE, Map.of("expired", List.of("过期")));
        assertThat(book.cues().get(Cue.WHY)).containsExactly("why");
        assertThat(book.names().beside()).containsExactly("那");
        assertThat(book.names().neverNames()).isEmpty();
    }

    @Test
    void refusesWhatKuriHasNoWordFor() throws IOException {
        write("conditions.yaml", "weather: {rainy: [下雨]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhrasebookFiles.read(directory))
                .withMessageContaining("weather");
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(directory.resolve("concepts.yaml"));

        assertThatThrownBy(() -> PhrasebookFiles.read(directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("concepts.yaml");
    }

    @Test
    void keepsPhrasesOfOursForNothingButKnownConditions() {
        Phrasebook ours = PhrasebookFiles.read(Path.of("understanding"));

        Set<String> values = ours.conditions().values().stream()
                .flatMap(byValue -> byValue.keySet().stream())
                .collect(Collectors.toSet());

        assertThat(values).isEqualTo(CONDITION_VALUES);
        assertThat(ours.conditions()).containsOnlyKeys(Condition.values());
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(directory.resolve(file), content);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toSet());
    }
}
