package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import dev.kuri.config.understanding.LearnedFolder;
import dev.kuri.config.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LearnCommandTest {
    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void copy() throws IOException {
        config = ShippedConfig.copyTo(folder.resolve("config"));
    }

    @Test
    void namesEveryLineThatCannotBeLearnt() throws IOException {
        Path file = Files.writeString(folder.resolve("own.jsonl"), "{\"id\":\"o1\"\n{\"id\":\"o2\",\"text\":\"\"}\n");

        CommandRun run = learn(file.toString());

        assertThat(run.err())
                .contains("own.jsonl:1: this is no JSON object\n", "own.jsonl:2: intent is missing\n")
                .contains("own.jsonl:2: text must be a string that is not empty\n")
                .endsWith(" mistake(s) in the questions.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNothingToLearn() {
        assertThat(learn().err()).isEqualToIgnoringNewLines("There are no questions to learn.");
    }

    @Test
    void goesBackToTheModelThatWasBuiltIn() {
        new LearnedFolder(config.resolve("understanding")).add(List.of(), Understanding.model());

        CommandRun undone = learn("--undo");
        CommandRun again = learn("--undo");

        assertThat(undone.out()).startsWith("Undone: the model that was built in");
        assertThat(undone.code()).isZero();
        assertThat(again.err()).startsWith("Nothing was learnt");
        assertThat(again.code()).isEqualTo(1);
    }

    @Test
    void doesNotLearnAndUndoAtOnce() {
        assertThat(learn("--undo", "own.jsonl").code()).isEqualTo(2);
    }

    @Test
    void remarksThatWhatWasLearntCannotBeRead() throws IOException {
        new LearnedFolder(config.resolve("understanding")).add(List.of(), Understanding.model());
        Files.writeString(config.resolve("understanding/learned/0001/intents.model"), "broken");

        CommandRun run = CommandRun.of("ask", "--config", config.toString(), "does ahamo roll over unused data?");

        assertThat(run.err()).contains("No model can be read from ", "kuri kb learn");
        assertThat(run.out()).startsWith("No. With ahamo");
        assertThat(run.code()).isZero();
    }

    private CommandRun learn(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("kb", "learn", "--config", config.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
