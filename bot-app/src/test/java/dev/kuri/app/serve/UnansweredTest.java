package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator sees of unanswered messages while no server runs, and what he may switch. */
final class UnansweredTest {
    @TempDir
    private Path home;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,              setting,                        listed
            kept unless switched off, --kuri.learning.enabled=true,   1
            switched off,             --kuri.learning.enabled=false,  0
            """)
    void opensTheDatabaseAfterTheServerHasEnded(String situation, String setting, int listed) throws Exception {
        declineAPoem(setting);

        CommandRun run = unanswered();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(listed + " message(s) of " + listed + " kind(s)");
        assertThat(run.code()).isZero();
    }

    @Test
    void opensTheDatabaseOfAServerThatWasKilled() throws Exception {
        declineAPoem("--kuri.learning.enabled=true");
        new Door(URI.create("http://127.0.0.1:1"), "old").open(home);

        assertThat(unanswered().out()).contains("1 message(s)");
    }

    @Test
    void hidesTheDoorFromOtherUsersAndTakesItAway() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(platforms.url(), setting())) {
            assertThat(kuri.page("/")).isEqualTo(200);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("door.properties"))))
                    .isEqualTo("rw-------");
        }

        assertThat(home.resolve("door.properties")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoData() {
        CommandRun run = unanswered();

        assertThat(run.err()).startsWith("There is no data in " + home);
        assertThat(run.code()).isEqualTo(1);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        CommandRun run = CommandRun.of(
                "serve",
                "--config",
                ShippedConfig.FOLDER.toString(),
                "--server.port=0",
                setting(),
                "--kuri.learning.keep=-1d");

        assertThat(run.err()).contains("kuri.learning.keep");
        assertThat(run.code()).isEqualTo(1);
    }

    private void declineAPoem(String setting) throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(platforms.url(), setting(), setting)) {
            kuri.line(Events.lineText("e1", "U1", "write me a poem about the sea"));
            platforms.awaitCalls(
                    1, call -> call.body().path("replyToken").asString("").equals("reply-e1"));
        }
    }

    private CommandRun unanswered() {
        return CommandRun.of("unanswered", "--config", ShippedConfig.FOLDER.toString(), setting());
    }

    private String setting() {
        return "--kuri.home=" + home;
    }
}
