package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import dev.kuri.app.llm.FakeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kuri ask} with a language model in {@code application.yaml}. */
final class SecondOpinionTest {
    private static final String UNCLEAR = "wibble wobble my thingy";

    @TempDir
    private Path folder;

    @Test
    void answersWhatOnlyTheModelUnderstood() throws IOException {
        try (FakeModel model = new FakeModel()) {
            CommandRun run = ask(model.url().toString(), "--explain", UNCLEAR);

            assertThat(run.out()).contains("also asked  a language model: topup [uq] prepaid\n", "UQ mobile");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void doesNotAskWhatIsClear() throws IOException {
        try (FakeModel model = new FakeModel()) {
            CommandRun run = ask(model.url().toString(), "--explain", "does ahamo roll over unused data?");

            assertThat(run.out()).contains("No. With ahamo").doesNotContain("asked");
        }
    }

    @Test
    void saysOnTheOtherStreamThatTheModelIsDown() throws IOException {
        CommandRun run = ask("http://127.0.0.1:1/v1", "--json", UNCLEAR);

        assertThat(run.out()).startsWith("{").contains("\"decision\":\"decline\"");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("The language model's endpoint cannot be reached, or takes too long");
        assertThat(run.code()).isZero();
    }

    @Test
    void saysWhichSettingIsWrong() throws IOException {
        CommandRun run = ask("ftp://example.org", UNCLEAR);

        assertThat(run.err()).startsWith("kuri.understanding.llm.base-url takes http or https");
        assertThat(run.code()).isEqualTo(1);
    }

    private CommandRun ask(String baseUrl, String... arguments) throws IOException {
        Path config = ShippedConfig.copyTo(folder.resolve("config"));
        Files.writeString(config.resolve("application.yaml"), """
                kuri:
                  understanding:
                    llm:
                      base-url: %s
                      model: small-model
                      timeout: 10s
                """.formatted(baseUrl));
        String[] all = new String[arguments.length + 3];
        all[0] = "ask";
        all[1] = "--config";
        all[2] = config.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}
