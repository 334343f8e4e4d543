package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code kuri serve} when it cannot: one sentence, an exit code, and no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
final class StartFailureTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # situation                         | setting                                        | another                      | sentence
    a token that is none                | --kuri.telegram.token=my secret                |                              | kuri.telegram.token is not a bot token
    a webhook without a secret          | --kuri.telegram.token=1:A                      | --kuri.telegram.mode=webhook | kuri.telegram.webhook-secret is not set
    a mode that there is not            | --kuri.telegram.token=1:A                      | --kuri.telegram.mode=carrier | the setting kuri.telegram.mode
    LINE's token without its secret     | --kuri.line.channel-token=my-secret            |                              | LINE needs both kuri.line.channel-token and kuri.line.channel-secret
    LINE's secret without its token     | --kuri.line.channel-secret=my-secret           |                              | LINE needs both kuri.line.channel-token and kuri.line.channel-secret
    a port that is no number | --server.port=many | | the setting server.port
    a database of an unknown kind       | --spring.datasource.url=jdbc:mysql://db/kuri   |                              | spring.datasource.url takes jdbc:postgresql://
    """)
    void saysWhatIsWrongWithASetting(
            String situation, String setting, @Nullable String another, String sentence, CapturedOutput console) {
        CommandRun run = another == null ? serve(setting) : serve(setting, another);

        assertThat(run.err())
                .startsWith("Kuri cannot start: ")
                .contains(sentence)
                .doesNotContain("secret=");
        assertThat(console.getAll() + run.err()).doesNotContain("my secret", "my-secret", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysThatThePortIsInUse(CapturedOutput console) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = serve("--server.port=" + taken.getLocalPort());

            assertThat(run.err())
                    .isEqualToIgnoringNewLines("Kuri cannot start: port " + taken.getLocalPort()
                            + " is in use. Stop the program that has it, or choose another with --server.port=…");
            assertThat(run.code()).isEqualTo(1);
            assertThat(console.getAll()).doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten(CapturedOutput console) throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "");

        CommandRun run = serve("--kuri.home=" + file);

        assertThat(run.err())
                .isEqualToIgnoringNewLines("Kuri cannot start: the data folder " + file
                        + " cannot be written. Choose another with --kuri.home=…");
        assertThat(run.code()).isEqualTo(1);
        assertThat(console.getAll()).doesNotContain("\tat ");
    }

    @Test
    void namesTheLineOfTheKnowledgeThatIsWrong(CapturedOutput console) throws IOException {
        Path config = ShippedConfig.copyTo(folder.resolve("config"));
        Files.writeString(config.resolve("knowledge/rollover.yaml"), "- id: uq.rollover\n  provider: nobody\n");

        CommandRun run = serve("--config", config.toString());

        assertThat(run.err())
                .startsWith("Kuri cannot start: the configuration is wrong.")
                .containsPattern("rollover\\.yaml:\\d+: .+\\. .+\\.");
        assertThat(run.code()).isEqualTo(1);
        assertThat(console.getAll() + run.err()).doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # platform | sentence
    Telegram   | Telegram refuses kuri.telegram.token (401): ask BotFather for the current one
    LINE       | LINE refuses kuri.line.channel-token (401): issue a new one in the LINE Developers console
    """)
    void saysThatAPlatformRefusesTheToken(String platform, String sentence, CapturedOutput console) throws IOException {
        try (FakePlatforms platforms = new FakePlatforms()) {
            CommandRun run = platform.equals("LINE")
                    ? serve(
                            "--kuri.line.channel-token=old",
                            "--kuri.line.channel-secret=" + RunningKuri.SECRET,
                            "--kuri.line.api-url=" + platforms.url())
                    : serve("--kuri.telegram.token=1:OLD", "--kuri.telegram.api-url=" + platforms.url());

            assertThat(run.err()).isEqualToIgnoringNewLines("Kuri cannot start: " + sentence);
            assertThat(run.code()).isEqualTo(1);
            assertThat(console.getAll()).doesNotContain("\tat ");
        }
    }

    @Test
    void startsWithAWarningWhenAPlatformCannotBeReached(CapturedOutput console) throws Exception {
        FakePlatforms gone = new FakePlatforms();
        gone.close();

        try (RunningKuri kuri = new RunningKuri(gone.url(), "--kuri.home=" + folder)) {
            assertThat(kuri.page("/actuator/health")).isEqualTo(200);
        }

        assertThat(console.getAll())
                .contains("Telegram cannot be asked now", "LINE cannot be asked now")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatThereIsNoConfiguration() {
        CommandRun run = serve("--config", folder.toString());

        assertThat(run.err()).startsWith("No configuration in " + folder);
        assertThat(run.code()).isEqualTo(1);
    }

    /** Serves with what a test sets, and with safe values of what it does not set. */
    private CommandRun serve(String... settings) {
        return CommandRun.of(Stream.of(
                        Stream.of("serve"),
                        Stream.of(settings),
                        Stream.of("--server.address=127.0.0.1"),
                        defaulted(settings, "--config", "../config"),
                        defaulted(settings, "--server.port", "0"),
                        defaulted(
                                settings, "--kuri.home", folder.resolve("home").toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static Stream<String> defaulted(String[] settings, String name, String value) {
        boolean isGiven = Stream.of(settings).anyMatch(setting -> setting.startsWith(name));
        return isGiven ? Stream.empty() : Stream.of(name + "=" + value);
    }
}
