package dev.kuri.config.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kuri.config.yaml.ConfigException;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseLoaderTest {
    @TempDir
    private Path folder;

    @Test
    void loadsWhatKuriShipsWith() {
        Phrases phrases = PhraseLoader.load(Path.of("wording"));

        assertThat(phrases.text(Language.JA, "verdict.when.no", Map.of("who", "LINEMO")))
                .isEqualTo("**いいえ**（LINEMO）。");
    }

    @Test
    void namesWhatOneLanguageLacks() throws IOException {
        write("en", "a: \"one {who}\"\nb: two\n");
        write("zh-Hans", "a: \"一 {who}\"\nb: 二\n");
        write("zh-Hant", "a: \"一\"\nb: 二\n");
        write("ja", "a: \"一 {who}\"\nc: 三\n");

        ConfigException refusal = catchThrowableOfType(ConfigException.class, () -> PhraseLoader.load(folder));

        assertThat(refusal.problems())
                .extracting(problem -> problem.file() + " " + problem.what())
                .containsExactlyInAnyOrder(
                        "wording/zh-Hant.yaml \"a\" has other places than in English",
                        "wording/ja.yaml \"b\" is missing",
                        "wording/ja.yaml Nobody says \"c\"");
    }

    private void write(String language, String sentences) throws IOException {
        Files.writeString(folder.resolve(language + ".yaml"), sentences);
    }
}
