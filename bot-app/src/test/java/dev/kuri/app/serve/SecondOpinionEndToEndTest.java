package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.llm.FakeModel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The whole server with a language model switched on. */
@ExtendWith(OutputCaptureExtension.class)
final class SecondOpinionEndToEndTest {
    @Test
    void answersAMessageThatOnlyTheModelUnderstood(@TempDir Path folder, CapturedOutput console) throws Exception {
        try (FakeModel model = new FakeModel();
                FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(
                        platforms.url(),
                        "--kuri.home=" + folder,
                        "--kuri.understanding.llm.base-url=" + model.url(),
                        "--kuri.understanding.llm.model=small-model",
                        "--kuri.understanding.llm.timeout=10s")) {
            kuri.telegram(Events.telegramText(1, 7, "wibble wobble my thingy"));

            assertThat(platforms.awaitCalls(1, call -> call.mentions("UQ mobile")))
                    .hasSize(1);
            assertThat(console.getAll())
                    .contains("words that are not clear go to " + model.url())
                    .doesNotContain("thingy");
        }
    }
}
