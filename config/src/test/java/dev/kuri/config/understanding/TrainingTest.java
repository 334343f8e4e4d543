package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void writesASmallWorld() throws IOException {
        write("knowledge/providers.yaml", """
                - {id: uq, kind: sub-brand, status: open, plan-kind: postpaid, buyers: residents, aliases: [UQ mobile],
                   name: {zh-Hans: UQ, zh-Hant: UQ, ja: UQ, en: UQ}, ask: "https://www.example.org/"}
                """);
        write("knowledge/plans.yaml", """
                - {id: uq-komikomi, provider: uq, kind: postpaid, status: open, aliases: [コミコミ],
                   name: {zh-Hans: コミコミ, zh-Hant: コミコミ, ja: コミコミ, en: Komikomi}}
                """);
        for (String file : List.of("sources", "guides", "seeds")) {
            write("knowledge/" + file + ".yaml", "");
        }
        write("understanding/concepts.yaml", "carry: [rollover]");
        write("understanding/worlds.yaml", "world-weather: [weather]");
        write("understanding/conditions.yaml", "{}");
        write("understanding/cues.yaml", "{cues: {}, kinds: {}, names: {}, languages: {names: {}, marks: {}}}");
        for (String writer : List.of("a", "b", "c")) {
            write(
                    "understanding/questions/" + writer + ".jsonl",
                    line("UQ rollover " + writer, "rollover")
                            + line("hello " + writer, "smalltalk")
                            + line("the weather " + writer, "oos"));
        }
    }

    @Test
    void writesTheSameBytesForTheSameFiles() throws IOException {
        assertThat(train("first")).isEqualTo(train("second"));
    }

    @Test
    void leavesOutTheWritersThatItIsToldToLeaveOut() throws IOException {
        assertThat(train("without", "--without", "c")).isNotEqualTo(train("all"));
    }

    @Test
    void learnsWhatTheOperatorHasTaughtAndNotesWhich() throws IOException {
        byte[] before = train("before");
        new LearnedFolder(directory.resolve("understanding"))
                .add(List.of(line("frimbit", "network").strip()), Understanding.model());

        byte[] after = train("after");

        assertThat(after).isNotEqualTo(before);
        assertThat(train("without", "--without", "operator")).isEqualTo(before);
        assertThat(directory.resolve("made/" + Understanding.TAUGHT))
                .hasContent(Understanding.digest(line("frimbit", "network").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysWhichOptionIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Training.main(new String[] {"--out", "x"}))
                .withMessageContaining("--understanding");
    }

    private byte[] train(String name, String... more) throws IOException {
        Path out = directory.resolve("made/" + name);
        List<String> arguments = new ArrayList<>(List.of(
                "--knowledge", directory.resolve("knowledge").toString(),
                "--understanding", directory.resolve("understanding").toString(),
                "--out", out.toString()));
        arguments.addAll(List.of(more));
        Training.main(arguments.toArray(String[]::new));
        return Files.readAllBytes(out);
    }

    private void write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String line(String text, String intent) {
        return "{\"id\":\"x\",\"lang\":\"en\",\"text\":\"" + text + "\",\"intent\":\"" + intent + "\"}\n";
    }
}
