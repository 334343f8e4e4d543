package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kuri doctor}. */
final class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithAFreshFolderAndSaysWhatIsNotSetUp() {
        CommandRun run = doctor();

        assertThat(run.out())
                .contains("claims are in order", "MB are free", "the first start makes it", "Set KURI_TELEGRAM_TOKEN")
                .contains("so codes and sharing are off")
                .endsWith("Nothing is wrong.\n");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void tellsThatATokenIsRefusedAndWhatToDoWithoutRepeatingIt() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms()) {
            CommandRun run = doctor("--kuri.telegram.token=1:OLD", "--kuri.telegram.api-url=" + platforms.url());

            assertThat(run.out()).contains("WRONG  telegram", "Ask BotFather").doesNotContain("1:OLD");
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @Test
    void asksADatabaseThatIsThere() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(platforms.url(), "--kuri.home=" + folder.resolve("home"))) {
            assertThat(kuri.page("/")).isEqualTo(200);
        }

        assertThat(doctor().out()).contains("connection: H2 ", "schema: up to date");
    }

    @Test
    void namesTheLineOfTheKnowledgeThatIsWrong() throws Exception {
        Path config = ShippedConfig.copyTo(folder.resolve("config"));
        Files.writeString(config.resolve("knowledge/rollover.yaml"), "- id: uq.rollover\n  provider: nobody\n");

        CommandRun run = CommandRun.of("doctor", "--config", config.toString(), "--kuri.home=" + folder);

        assertThat(run.out()).containsPattern("WRONG  knowledge  files: knowledge/rollover\\.yaml:\\d+: ");
        assertThat(run.code()).isEqualTo(1);
    }

    private CommandRun doctor(String... settings) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "doctor",
                                "--config",
                                ShippedConfig.FOLDER.toString(),
                                "--kuri.home=" + folder.resolve("home")),
                        Stream.of(settings))
                .toArray(String[]::new));
    }
}
