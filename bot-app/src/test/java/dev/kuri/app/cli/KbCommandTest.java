package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KbCommandTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithWhatIsShipped() {
        CommandRun run = kb("check", ShippedConfig.FOLDER);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("All is well: ").contains(" claims, ");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesFileLineAndRemedyOfWhatIsWrong() throws IOException {
        Path config = ShippedConfig.copyTo(folder.resolve("config"));
        Files.writeString(config.resolve("knowledge/rollover.yaml"), "- id: uq.rollover\n  verdict: perhaps\n");

        CommandRun run = kb("check", config);

        assertThat(run.err())
                .containsPattern("rollover\\.yaml:\\d+: .+\\. .+\\.")
                .contains("in the configuration.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void showsAClaimInFourLanguages() {
        CommandRun run = CommandRun.of("kb", "show", "uq.rollover", "--config", ShippedConfig.FOLDER.toString());

        assertThat(run.out())
                .contains(
                        "── uq.rollover · zh-Hans",
                        "── uq.rollover · zh-Hant",
                        "── uq.rollover · ja",
                        "── uq.rollover · en",
                        "Yes. With UQ mobile",
                        "はい、繰り越せます");
        assertThat(run.code()).isZero();
    }

    @Test
    void saysThatThereIsNoSuchClaim() {
        CommandRun run = CommandRun.of("kb", "show", "nobody.rollover", "--config", ShippedConfig.FOLDER.toString());

        assertThat(run.err()).isEqualToIgnoringNewLines("No claim or guide begins with \"nobody.rollover\".");
        assertThat(run.code()).isEqualTo(1);
    }

    private static CommandRun kb(String what, Path config) {
        return CommandRun.of("kb", what, "--config", config.toString());
    }
}
