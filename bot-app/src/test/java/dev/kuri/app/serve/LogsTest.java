package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server that tells everything in its log does not tell. */
@ExtendWith(OutputCaptureExtension.class)
final class LogsTest {
    private static final String WORDS = "does UQ roll over for Hanako";
    private static final String PASSWORD = "correct horse battery";

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path home;

    @Test
    void holdIdsAndNeitherWordsNorSecrets(CapturedOutput output) throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(
                        platforms.url(),
                        "--kuri.home=" + home,
                        "--kuri.operator.password=" + PASSWORD,
                        "--logging.structured.format.console=ecs",
                        "--logging.level.root=debug",
                        "--logging.level.dev.kuri=debug",
                        // Of the platforms that are played here.
                        "--logging.level.com.sun.net.httpserver=off")) {
            platforms.refusesOnceAt("7000001", 400);
            kuri.line(Events.lineText("e1", "U1", WORDS));
            kuri.telegram(Events.telegramText(1, 7_000_001, WORDS));
            kuri.telegram(Events.telegramText(2, 7_000_001, "/start q_hanako"));
            kuri.line(Events.lineText("e2", "U1", WORDS), "forged");
            HttpResponse<String> page = kuri.chat(WORDS);
            kuri.page("/operator", PASSWORD);
            platforms.awaitCalls(
                    1, call -> call.body().path("replyToken").asString("").equals("reply-e1"));
            platforms.awaitCalls(2, call -> call.method().equals("sendmessage"));
            assertThat(page.body()).contains("Hanako");
        }

        List<String> lines =
                output.getOut().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(output.getAll())
                .doesNotContain("Hanako", "q_hanako", "reply-e1", PASSWORD, RunningKuri.SECRET)
                .doesNotContain(FakePlatforms.TELEGRAM_TOKEN, FakePlatforms.LINE_TOKEN);
        assertThat(lines).map(json::readTree).anyMatch(line -> isAbout(line, "event", "e1"));
        assertThat(lines)
                .map(json::readTree)
                .filteredOn(line -> line.path("message").asString("").startsWith("Delivery "))
                .isNotEmpty()
                .allMatch(line -> line.path("message")
                        .asString("")
                        .contains(line.path("delivery").path("id").asString("no id")));
    }

    private static boolean isAbout(JsonNode line, String what, String id) {
        return line.path(what).path("id").asString("").equals(id);
    }
}
