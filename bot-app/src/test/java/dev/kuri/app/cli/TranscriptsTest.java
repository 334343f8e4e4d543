package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.yaml.Entry;
import dev.kuri.config.yaml.YamlFile;
import dev.kuri.core.channel.HandClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The dialogs under {@code transcripts}, held with the real core and stores and the shipped configuration. */
final class TranscriptsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");

    private static final HandClock CLOCK = new HandClock(Stage.START);
    private static LoadedMind mind;
    private static Stage stage;

    @BeforeAll
    static void open() {
        mind = new MindLoader(ShippedConfig.FOLDER, CLOCK).load();
        stage = new Stage(mind, CLOCK);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDialogGoesAsWritten() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .flatMap(file -> new YamlFile(file.getFileName().toString(), file).entries().stream())
                .map(dialog -> DynamicTest.dynamicTest(
                        dialog.text("language") + ": " + dialog.text("name"), () -> hold(dialog)));
    }

    /** A dialog in which time passes {@code from} a time on has a stage of its own. */
    private static void hold(Entry dialog) {
        if (!dialog.has("from")) {
            new HeldDialog(stage, dialog).hold();
            return;
        }
        Instant before = CLOCK.instant();
        set(Instant.parse(dialog.text("from")));
        try (Stage own = new Stage(mind, CLOCK)) {
            new HeldDialog(own, dialog).hold();
        } finally {
            set(before);
        }
    }

    private static void set(Instant time) {
        CLOCK.advance(Duration.between(CLOCK.instant(), time));
    }
}
