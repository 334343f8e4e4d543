package dev.kuri.app.mind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.config.understanding.LearnedFolder;
import dev.kuri.config.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
final class MindKeeperTest {
    private Path config;
    private MindKeeper keeper;

    @BeforeEach
    void load(@TempDir Path folder) throws IOException {
        config = ShippedConfig.copyTo(folder.resolve("config"));
        keeper = new MindKeeper(config, new MindLoader(config, Clock.systemUTC()), mind -> {});
    }

    @Test
    void takesUpAFileThatHasChanged() throws IOException {
        Path english = config.resolve("wording/en.yaml");
        LoadedMind before = keeper.current();
        write(english, Files.readString(english).replace("I can only read words.", "Words only, please."));

        look();

        assertThat(keeper.current()).isNotSameAs(before);
        assertThat(keeper.get()).isSameAs(keeper.current().mind());
    }

    @Test
    void takesUpWhatWasLearntAndGoesBack() {
        LoadedMind before = keeper.current();
        LearnedFolder learned = new LearnedFolder(config.resolve("understanding"));

        learned.add(List.of(), Understanding.model());
        look();
        LoadedMind taught = keeper.current();
        learned.undo();
        look();

        assertThat(taught).isNotSameAs(before);
        assertThat(keeper.current()).isNotSameAs(taught);
    }

    @Test
    void keepsTheSameMindWhileNothingChanges() {
        LoadedMind before = keeper.current();

        look();

        assertThat(keeper.current()).isSameAs(before);
    }

    @Test
    void keepsTheOldMindAndNamesTheLineWhenAFileIsBroken(CapturedOutput console) throws IOException {
        LoadedMind before = keeper.current();
        write(config.resolve("knowledge/rollover.yaml"), "- id: uq.rollover\n  verdict: perhaps\n");

        look();

        assertThat(keeper.current()).isSameAs(before);
        assertThat(console.getAll()).contains("the old one stays").containsPattern("rollover\\.yaml:\\d+: ");
    }

    @Test
    void waitsUntilAFileIsNotWrittenAnyMore() throws IOException {
        LoadedMind before = keeper.current();
        Path english = config.resolve("wording/en.yaml");
        write(english, Files.readString(english).replace("I can only read words.", "Words on"));
        keeper.reloadIfChanged();
        write(english, Files.readString(english).replace("Words on", "Words only, please."));
        keeper.reloadIfChanged();

        assertThat(keeper.current()).isSameAs(before);

        keeper.reloadIfChanged();

        assertThat(keeper.current()).isNotSameAs(before);
    }

    @Test
    void saysThatItRefusesItsFilesUntilTheyAreMended() throws IOException {
        Path rollover = config.resolve("knowledge/rollover.yaml");
        String good = Files.readString(rollover);
        write(rollover, "- id: uq.rollover\n  verdict: perhaps\n");
        look();

        assertThat(keeper.refusesItsFiles()).isTrue();

        write(rollover, good);
        look();

        assertThat(keeper.refusesItsFiles()).isFalse();
    }

    /** Twice, since a change is taken up once the files have settled. */
    private void look() {
        keeper.reloadIfChanged();
        keeper.reloadIfChanged();
    }

    /** Clocks of file systems may be coarse, so the change is set apart from what was there. */
    private static void write(Path file, String content) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plus(Duration.ofMinutes(1))));
    }
}
