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
    void namesEntryLanguageChannelAndLimitOfWhatIsTooLong() throws IOException {
        Path config = ShippedConfig.copyTo(folder.resolve("config"));
        reword(config, "ja", "button.rollover", "く".repeat(21));
        reword(config, "zh-Hant", "menu.providers", "uq ahamo povo docomo au softbank mineo linemo ymobile");
        reword(config, "en", "telegram.short-description", "x".repeat(121));

        CommandRun run = kb("check", config);

        assertThat(run.err())
                .contains(
                        "wording/ja.yaml:1: greeting in ja on line: the button \"" + "く".repeat(21)
                                + "\" has 21 UTF-16 units; only 20 are shown. ",
                        " in zh-Hant on telegram: of 9 buttons only 8 are sent. ",
                        "wording/en.yaml:1: telegram in en on telegram: the short description has 121 characters,"
                                + " Telegram takes 120. ")
                .doesNotContain("on telegram: the button");
        assertThat(run.code()).isEqualTo(1);
    }

    private static void reword(Path config, String language, String key, String words) throws IOException {
        Path file = config.resolve("wording").resolve(language + ".yaml");
        String before = Files.readString(file);
        String after = before.replaceFirst("(?m)^" + key + ": .*$", key + ": \"" + words + "\"");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
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
