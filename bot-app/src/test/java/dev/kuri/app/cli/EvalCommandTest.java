package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalCommandTest {
    private static final String LINE = """
            {"id":"a1","lang":"en","text":"does UQ roll over unused data?","intent":"rollover","accept":[],\
            "providers":["uq"],"plan":null,"planKind":null,"verdict":"yes"}
            """;

    @TempDir
    private Path folder;

    @Test
    void countsByLanguageAndInTotal() throws IOException {
        CommandRun run = eval(LINE + LINE.replace("a1", "a2").replace("\"lang\":\"en\"", "\"lang\":\"ja\""));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList().getFirst())
                .startsWith("                 n    intent providers     joint");
        assertThat(run.out()).contains("\nen  ", "\nja  ").containsPattern("total {12}2 {4}1\\.0000 {4}1\\.0000");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsTheTurnsOfAConversationInOrder() throws IOException {
        String turn = LINE.replace("{\"id\"", "{\"conversation\":\"c1\",\"id\"");

        CommandRun run = eval(turn
                + turn.replace("a1", "a2")
                        .replace("does UQ roll over unused data?", "and SoftBank?")
                        .replace("[\"uq\"]", "[\"softbank\"]")
                        .replace("\"yes\"", "\"no\""));

        assertThat(run.out()).containsPattern("total {12}2 {4}1\\.0000 {4}1\\.0000");
    }

    @Test
    void showsWhatWasTakenForWhat() throws IOException {
        CommandRun run = eval(LINE.replace("\"rollover\"", "\"payment\""));

        assertThat(run.out()).contains("    1  payment -> rollover\n           does UQ roll over unused data?\n");
    }

    @Test
    void namesFileAndLineOfEveryMistake() throws IOException {
        CommandRun run = eval(LINE
                + "\n"
                + "{\"id\":\n"
                + LINE.replace("\"rollover\"", "\"rolover\"").replace("\"uq\"", "\"uk\"")
                + LINE.replace("a1", "a3").replace("\"text\":\"does UQ roll over unused data?\",", "")
                + LINE.replace("a1", "a4").replace("\"plan\":null", "\"plan\":\"uq-gold\""));

        assertThat(run.err().lines())
                .containsExactly(
                        "own.jsonl:3: this is no JSON object",
                        "own.jsonl:4: intent has the unknown value \"rolover\"",
                        "own.jsonl:4: providers has the unknown value \"uk\"",
                        "own.jsonl:4: id is already used in line 1",
                        "own.jsonl:5: text is missing",
                        "own.jsonl:6: plan has the unknown value \"uq-gold\"",
                        "6 mistake(s) in the questions.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysThatThereAreNoQuestions() throws IOException {
        CommandRun run = eval("\n");

        assertThat(run.err()).startsWith("There are no questions");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysInASentenceThatAModelIsNone() throws IOException {
        Path model = Files.writeString(folder.resolve("none.model"), "none");

        CommandRun run = eval(LINE, "--model", model.toString());

        assertThat(run.err()).hasLineCount(1).startsWith("No model can be read from " + model);
        assertThat(run.code()).isEqualTo(1);
    }

    private CommandRun eval(String lines, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("own.jsonl"), lines);
        String[] all = new String[more.length + 4];
        all[0] = "eval";
        all[1] = "--config";
        all[2] = ShippedConfig.FOLDER.toString();
        all[3] = file.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandRun.of(all);
    }
}
