package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.turn.InboxStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

final class EmbeddedDatabaseTest {
    private static final int COMMITS = 200;

    @TempDir
    Path directory;

    private final HandClock clock = new HandClock(Sample.NOW);
    private String url = "";

    @BeforeEach
    void address() {
        url = Database.embeddedUrl(directory.resolve("kuri"));
    }

    @Test
    void freesWhatAnEarlierRunHadTakenAndNotWhatItHadPutAside() {
        InboxStore.Waiting taken = new InboxStore.Waiting(Sample.message(Sample.chat("taken"), 1), 0);
        InboxStore.Waiting aside = new InboxStore.Waiting(Sample.message(Sample.chat("aside"), 1), 0);
        try (HikariDataSource dataSource = TestDatabase.pool(url)) {
            Database.migrate(dataSource);
            try (JdbcStores earlier = JdbcStores.embedded(dataSource, clock, new StoreSettings(Nodes.LEASE))) {
                earlier.inbox().keep(List.of(taken.message(), aside.message()));
                earlier.inbox().putAside(aside, clock.instant().plusSeconds(5));
            }
            try (JdbcStores later = JdbcStores.embedded(dataSource, clock, new StoreSettings(Nodes.LEASE))) {
                assertThat(later.inbox().takeLeftBehind(10))
                        .containsExactly(new InboxStore.Waiting(taken.message(), 1));
                clock.advance(Duration.ofSeconds(5));
                assertThat(later.inbox().takeLeftBehind(10))
                        .containsExactly(new InboxStore.Waiting(aside.message(), 1));
            }
        }
    }

    @Test
    void survivesAThreadThatIsInterruptedWhileItReads() throws Exception {
        // Almost no cache, so that reading reads the file.
        try (HikariDataSource dataSource = TestDatabase.pool(url + ";CACHE_SIZE=1")) {
            JdbcClient sql = JdbcClient.create(dataSource);
            sql.sql("create table page (id int primary key, words varchar(10000))")
                    .update();
            sql.sql("insert into page select n, repeat('a', 5000) from system_range(1, 4000) as s (n)")
                    .update();
            Thread reader = new Thread(() -> {
                Thread.currentThread().interrupt();
                sql.sql("select sum(length(words)) from page").query(Long.class).single();
            });

            reader.start();
            reader.join();

            assertThat(sql.sql("insert into page values (0, 'z')").update()).isEqualTo(1);
        }
    }

    /** A kill leaves the file as it is. H2 2.5.252 does not find all that it has committed to it. */
    @Test
    void hasEveryCommitInTheFileThatAKillLeaves() throws Exception {
        // Space is reused after this time; by default it is 45 s, after which it happens as well.
        try (HikariDataSource dataSource = TestDatabase.pool(url + ";RETENTION_TIME=0")) {
            JdbcClient sql = JdbcClient.create(dataSource);
            sql.sql("create table page (id int primary key, words varchar(10000))")
                    .update();
            for (int id = 1; id <= COMMITS; id++) {
                sql.sql("insert into page values (:id, repeat('a', mod(:id * 997, 10000)))")
                        .param("id", id)
                        .update();

                assertThat(lastPageLeft()).isEqualTo(id);
            }
        }
    }

    private int lastPageLeft() throws Exception {
        Path left = directory.resolve("left");
        Files.copy(
                directory.resolve("kuri.mv.db"), directory.resolve("left.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection(Database.embeddedUrl(left), "sa", "");
                ResultSet last = connection.createStatement().executeQuery("select max(id) from page")) {
            last.next();
            return last.getInt(1);
        }
    }

    @Test
    void isOpenedByOneProcessOnly() throws Exception {
        try (HikariDataSource dataSource = TestDatabase.pool(url)) {
            JdbcClient.create(dataSource).sql("select 1").query().singleValue();

            // Inside one process H2 shares an open database by its address; another spelling is as strange as a
            // process.
            String samePlace = url.replace("retry:", "file:");

            assertThatThrownBy(() ->
                            DriverManager.getConnection(samePlace, "sa", "").close())
                    .isInstanceOf(SQLException.class);
        }
    }
}
