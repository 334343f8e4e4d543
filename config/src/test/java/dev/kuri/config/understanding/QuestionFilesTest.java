package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFilesTest {
    private static final String LINE = """
            {"id":"a1","lang":"ja","text":"ドコモ mini の残り\\u306f？","intent":"balance","accept":["rollover"],\
            "providers":["docomo"],"plan":"docomo-mini","planKind":"prepaid"}
            """;

    @TempDir
    private Path directory;

    @Test
    void readsALineAsAQuestion() throws IOException {
        Files.writeString(directory.resolve("b.jsonl"), LINE + "\n");

        assertThat(QuestionFiles.readAll(directory))
                .containsExactly(new Question.Writer(
                        "b",
                        List.of(new Question(
                                "a1",
                                Language.JA,
                                "ドコモ mini の残りは？",
                                Intent.BALANCE,
                                List.of(Intent.ROLLOVER),
                                List.of(new ProviderId("docomo")),
                                new PlanId("docomo-mini"),
                                PlanKind.PREPAID))));
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Files.writeString(directory.resolve("b.jsonl"), LINE.replace("balance", "ballance"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionFiles.readAll(directory))
                .withMessageContaining("b.jsonl, a1")
                .withMessageContaining("ballance");
    }

    @Test
    void readsEveryWriterOfOurs() {
        List<Question.Writer> writers = QuestionFiles.readAll(Path.of("understanding", "questions"));

        assertThat(writers)
                .hasSizeGreaterThan(10)
                .noneMatch(writer -> writer.questions().isEmpty());
        assertThat(writers).extracting(Question.Writer::name).doesNotContain("dialogs");
    }
}
