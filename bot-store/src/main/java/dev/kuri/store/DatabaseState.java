package dev.kuri.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * How a database stands to this Kuri.
 *
 * @param product such as "PostgreSQL 18.1"
 * @param pending migrations that this Kuri would run
 * @param isNewer whether a newer Kuri has run migrations that this one does not know
 */
public record DatabaseState(String product, int pending, boolean isNewer) {
    /**
     * Asks, and changes nothing.
     *
     * @throws RuntimeException if the database does not answer; the cause is the driver's exception
     */
    public static DatabaseState of(DataSource dataSource) {
        MigrationInfoService migrations = Database.migrations(dataSource).info();
        boolean isNewer = Arrays.stream(migrations.all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS);
        return new DatabaseState(product(dataSource), migrations.pending().length, isNewer);
    }

    private static String product(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(
                    dataSource,
                    metaData -> metaData.getDatabaseProductName() + " " + metaData.getDatabaseProductVersion());
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
