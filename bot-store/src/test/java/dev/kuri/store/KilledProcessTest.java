package dev.kuri.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.core.turn.InboxStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills a process, as a person or the kernel would, while it writes to the embedded database. */
final class KilledProcessTest {
    /** More of them with {@code -Dkuri.kill.rounds=50}. */
    private static final int ROUNDS = Integer.getInteger("kuri.kill.rounds", 3);

    private static final int TOLD_PER_ROUND = 1_000;
    private static final int TOLD_BEYOND = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(KilledProcessTest.class);

    /** A kill may cut the last line. */
    private static final Predicate<String> WHOLE_ID =
            Pattern.compile("c\\d+-\\d+-\\d+").asMatchPredicate();

    @TempDir
    Path directory;

    @Test
    void hasEveryMessageThatItSaidItHadKept() throws Exception {
        Path file = directory.resolve("kuri");
        List<String> told = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            told.addAll(toldBeforeTheKill(file));
        }

        try (HikariDataSource dataSource = TestDatabase.pool(Database.embeddedUrl(file));
                JdbcStores stores =
                        JdbcStores.embedded(dataSource, Clock.systemUTC(), new StoreSettings(Nodes.LEASE))) {
            List<String> kept = JdbcClient.create(dataSource)
                    .sql("select event_id from inbox")
                    .query((columns, number) -> columns.getString("event_id"))
                    .list();

            LOG.info("told {} in {} rounds", told.size(), ROUNDS);
            assertThat(told).hasSizeGreaterThanOrEqualTo(ROUNDS * TOLD_PER_ROUND);
            assertThat(kept).containsAll(told);
            assertThat(stores.inbox().takeLeftBehind(1_000))
                    .as("the dead process's leases are void at once")
                    .extracting(InboxStore.Waiting::message)
                    .hasSize((int) kept.stream()
                            .map(KilledProcessTest::chat)
                            .distinct()
                            .count());
        }
    }

    private static List<String> toldBeforeTheKill(Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepUntilKilled.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            List<String> told = new ArrayList<>();
            int enough = TOLD_PER_ROUND + ThreadLocalRandom.current().nextInt(TOLD_BEYOND);
            for (int i = 0; i < enough; i++) {
                told.add(requireNonNull(output.readLine(), "the child ended by itself"));
            }
            // Not Process.destroyForcibly, which closes the pipe: what was said before the kill is still in it.
            child.toHandle().destroyForcibly();
            output.lines().filter(WHOLE_ID).forEach(told::add);
            return told;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static String chat(String event) {
        return event.substring(0, event.lastIndexOf('-'));
    }
}
