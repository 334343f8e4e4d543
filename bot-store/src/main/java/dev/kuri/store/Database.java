package dev.kuri.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases that Kuri runs on, and their schema. */
public final class Database {
    /**
     * PostgreSQL's dialect, in which the migrations are written. Without WRITE_DELAY=0 a commit returns before it is on
     * disk, and a kill loses it. The query cache holds every statement of this module. H2's own trace file would take
     * what is left of a disk that is nearly full. And H2 would close itself as soon as the process is asked to stop, while
     * what is in hand is still being finished: the pool closes it, after all others.
     */
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0"
            + ";QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    /**
     * H2's file system that opens a file anew after Java has closed it, as it does to a file that an interrupted thread
     * reads: with the usual one, one interrupt takes the database away from everyone.
     */
    private static final String H2_FILES = "jdbc:h2:retry:";

    /** H2: "Database may be already in use". */
    private static final int H2_IN_USE = 90020;

    /** H2: "The database has been closed", and "Database is already closed". */
    private static final Set<Integer> H2_CLOSED = Set.of(90098, 90121);

    private Database() {}

    /** Whether the embedded database was refused because another process has it open. */
    public static boolean isOpenElsewhere(SQLException refusal) {
        return refusal.getErrorCode() == H2_IN_USE;
    }

    /** Whether a connection failed because the embedded database closed itself, as it does when its disk is full. */
    public static boolean isClosed(SQLException failure) {
        return H2_CLOSED.contains(failure.getErrorCode());
    }

    /**
     * The address of the embedded database.
     *
     * @param file where it is kept, without an extension; made if it is not there
     */
    public static String embeddedUrl(Path file) {
        return H2_FILES + file.toAbsolutePath() + H2_SETTINGS;
    }

    /**
     * Brings the schema up to date. Nodes that do so at the same time wait for each other.
     *
     * @throws org.flywaydb.core.api.FlywayException if the database is not there, or was changed by a newer Kuri
     */
    public static void migrate(DataSource dataSource) {
        migrations(dataSource).migrate();
    }

    /**
     * The time of a PostgreSQL that nodes share, for all that they have to agree on. Telling it throws Spring's
     * {@code DataAccessException} while the database does not answer.
     */
    public static Clock clock(DataSource dataSource) {
        return new DatabaseTime(JdbcClient.create(dataSource), System::nanoTime).withZone(ZoneOffset.UTC);
    }

    static Flyway migrations(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations(Dialect.of(dataSource).migrations())
                .load();
    }
}
