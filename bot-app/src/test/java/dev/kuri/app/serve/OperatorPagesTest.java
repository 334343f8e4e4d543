package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sees what of a running server. */
final class OperatorPagesTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path home;

    @Test
    void hasNoOperatorPagesWithoutAPassword() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(platforms.url(), "--kuri.home=" + home)) {
            assertThat(kuri.page("/actuator/health")).isEqualTo(200);
            assertThat(kuri.page("/actuator/health/readiness")).isEqualTo(200);
            assertThat(kuri.page("/actuator/prometheus")).isEqualTo(404);
            assertThat(kuri.page("/actuator/env")).isEqualTo(404);
            assertThat(kuri.page("/operator/unanswered")).isEqualTo(404);
            assertThat(kuri.page("/operator")).isEqualTo(404);
            assertThat(kuri.foreignForm("/operator/inbox/drop", "all=true", "guessed it all right")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(kuri.page("/")).isEqualTo(200);
            assertThat(kuri.page("/actuator/health", null).body()).doesNotContain("claims");
        }
    }

    @Test
    void opensThemToWhoKnowsThePassword() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = new RunningKuri(
                        platforms.url(), "--kuri.home=" + home, "--kuri.operator.password=" + PASSWORD)) {
            assertThat(kuri.page("/actuator/prometheus", null).statusCode()).isEqualTo(401);
            assertThat(kuri.page("/actuator/prometheus", "another one entirely").statusCode())
                    .isEqualTo(401);
            assertThat(kuri.page("/operator/unanswered", PASSWORD).statusCode()).isEqualTo(200);
            assertThat(kuri.line(Events.lineText("e1", "U1", "does UQ roll over?")))
                    .isEqualTo(200);
            platforms.awaitCalls(
                    1, call -> call.body().path("replyToken").asString("").equals("reply-e1"));
            assertThat(kuri.page("/actuator/prometheus", PASSWORD).body())
                    .contains("kuri_turns_seconds_count{channel=\"line\",decision=\"answer\"} 1")
                    .contains("kuri_backlog_chats{box=\"inbox\"}")
                    .doesNotContain("roll over", "U1");
            assertThat(kuri.page("/actuator/prometheus", PASSWORD).body()).contains(figuresOfTheDashboard());
            platforms.awaitCalls(1, call -> call.method().equals("consumption"));
            assertThat(kuri.page("/actuator/prometheus", PASSWORD).body())
                    .contains("kuri_line_quota_limit_messages 200.0", "kuri_line_quota_left_messages 170.0");
            assertThat(kuri.page("/actuator/health", PASSWORD).body())
                    .contains("claims", "inboxChats")
                    .contains("\"line U1\":\"in order\"", "\"lineQuota\":{\"limit\":200,\"used\":30,\"left\":170");
        }
    }

    /** The dashboard asks for no figure that there is not. */
    private static List<String> figuresOfTheDashboard() throws IOException {
        Matcher names = Pattern.compile("\\b(?:kuri|jvm|process)_[a-z_]+")
                .matcher(Files.readString(Path.of("../docs/operations/kuri-dashboard.json")));
        return names.results().map(MatchResult::group).distinct().toList();
    }

    @Test
    void refusesAPasswordThatCanBeGuessed() {
        CommandRun run = CommandRun.of(
                "serve",
                "--config",
                ShippedConfig.FOLDER.toString(),
                "--server.port=0",
                "--kuri.home=" + home,
                "--kuri.operator.password=kuri");

        assertThat(run.err()).contains("kuri.operator.password");
        assertThat(run.code()).isEqualTo(1);
    }
}
