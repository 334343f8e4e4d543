package dev.kuri.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The two databases that Kuri runs on, and their schema. */
public final class Database {
    /**
     * PostgreSQL's dialect, in which the migrations are written. Without WRITE_DELAY=0 a commit returns before it is on
     * disk, and a kill loses it. The query cache holds every statement of this module.
     */
    private static final String H2_SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;QUERY_CACHE_SIZE=64";

    /**
     * H2's file system that opens a file anew after Java has closed it, as it does to a file that an interrupted thread
     * reads: with the usual one, one interrupt takes the database away from everyone.
     */
    private static final String H2_FILES = "jdbc:h2:retry:";

    private Database() {}

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

    static Flyway migrations(DataSource dataSource) {
        String[] locations = isPostgres(dataSource)
                ? new String[] {"classpath:db/migration/common", "classpath:db/migration/postgresql"}
                : new String[] {"classpath:db/migration/common"};
        return Flyway.configure().dataSource(dataSource).locations(locations).load();
    }

    private static boolean isPostgres(DataSource dataSource) {
        try {
            String product =
                    JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName());
            return product.equals("PostgreSQL");
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(
                    "The database does not answer: is it running, and is its address right?", e);
        }
    }
}
