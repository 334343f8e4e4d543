package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import dev.kuri.store.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClosedDatabaseTest {
    private static final int CONNECTIONS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # H2 says,                                     code,  so the connection
            The database has been closed,                  90098, MUST_EVICT
            Database is already closed,                    90121, MUST_EVICT
            Unique index or primary key violation,         23505, CONTINUE_EVICT
            Deadlock detected,                             40001, CONTINUE_EVICT
            """)
    void throwsAwayWhatLeadsToAClosedDatabase(String said, int code, SQLExceptionOverride.Override then) {
        SQLException failure = new SQLException(said, Integer.toString(code), code);

        assertThat(new ClosedDatabase().adjudicate(failure)).isEqualTo(then);
    }

    @Test
    void opensTheEmbeddedDatabaseAnewAfterItClosedItself() throws SQLException {
        try (HikariDataSource pool = pool()) {
            run(pool, "create table note (words varchar(20))");
            run(pool, "insert into note values ('kept')");
            openAll(pool);
            close(pool);

            assertThat(failuresBefore(pool, "update note set words = 'changed'"))
                    .isLessThanOrEqualTo(CONNECTIONS);
        }
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(Database.embeddedUrl(folder.resolve("kuri")));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setExceptionOverrideClassName(ClosedDatabase.class.getName());
        return pool;
    }

    /** The pool has as many as it may have, so that all of them are lost. */
    private static void openAll(HikariDataSource pool) throws SQLException {
        try (Connection first = pool.getConnection();
                Connection second = pool.getConnection();
                Connection third = pool.getConnection()) {
            assertThat(List.of(first, second, third)).hasSize(CONNECTIONS);
        }
    }

    /** What H2 does to itself when it cannot write. */
    private static void close(HikariDataSource pool) {
        try {
            run(pool, "shutdown immediately");
        } catch (SQLException e) {
            assertThat(Database.isClosed(e)).as(e.getMessage()).isTrue();
        }
    }

    private static int failuresBefore(HikariDataSource pool, String sql) {
        for (int failures = 0; failures <= CONNECTIONS; failures++) {
            try {
                run(pool, sql);
                return failures;
            } catch (SQLException e) {
                assertThat(Database.isClosed(e)).as(e.getMessage()).isTrue();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static void run(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
