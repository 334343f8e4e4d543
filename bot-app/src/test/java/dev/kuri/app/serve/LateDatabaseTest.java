package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A server that is there before its database. */
@ExtendWith(OutputCaptureExtension.class)
final class LateDatabaseTest {
    @Test
    void refusesMessagesUntilItsDatabaseIsThereAndThenAnswers(CapturedOutput console) throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                LateServer database = new LateServer();
                RunningKuri kuri = new RunningKuri(platforms.url(), "--spring.datasource.url=" + database.url())) {
            assertThat(kuri.page("/actuator/health/readiness")).isEqualTo(503);
            assertThat(kuri.page("/actuator/health/liveness")).isEqualTo(200);
            assertThat(kuri.line(Events.lineText("e1", "U1", "does UQ roll over?")))
                    .isEqualTo(503);

            database.start();

            await(() -> kuri.page("/actuator/health/readiness") == 200);
            assertThat(kuri.line(Events.lineText("e1", "U1", "does UQ roll over?")))
                    .isEqualTo(200);
            platforms.awaitCalls(
                    1, call -> call.body().path("replyToken").asString("").equals("reply-e1"));
        }
        assertThat(console.getAll()).contains("The database cannot be reached yet");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.call()) {
            assertThat(Instant.now()).as("the server is ready in time").isBefore(latest);
            Thread.sleep(100);
        }
    }

    /** A PostgreSQL whose address is known before it runs. */
    private static final class LateServer implements AutoCloseable {
        private final int port;
        private @Nullable EmbeddedPostgres server;

        LateServer() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
        }

        String url() {
            return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        }

        void start() throws IOException {
            server = EmbeddedPostgres.builder().setPort(port).start();
        }

        @Override
        public void close() throws IOException {
            if (server != null) {
                server.close();
            }
        }
    }
}
