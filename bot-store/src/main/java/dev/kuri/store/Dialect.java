package dev.kuri.store;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What the two databases do not have in common. */
enum Dialect {
    /** For one node, so that nobody else can lock what is found; and to lock a few rows it would read and sort all. */
    H2(""),
    POSTGRESQL(" for update skip locked");

    private final String skippingLocked;

    Dialect(String skippingLocked) {
        this.skippingLocked = skippingLocked;
    }

    /**
     * Asks the database what it is.
     *
     * @throws IllegalStateException if it does not answer
     */
    static Dialect of(DataSource dataSource) {
        try {
            String product =
                    JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName());
            return product.equals("PostgreSQL") ? POSTGRESQL : H2;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(
                    "The database does not answer: is it running, and is its address right?", e);
        }
    }

    /** A query that finds rows to work on, and passes over those that another node works on. */
    String skippingLocked(String query) {
        return query + skippingLocked;
    }

    /** Where Flyway finds the schema. */
    String[] migrations() {
        return switch (this) {
            case H2 -> new String[] {"classpath:db/migration/common", "classpath:db/migration/h2"};
            case POSTGRESQL -> new String[] {"classpath:db/migration/common", "classpath:db/migration/postgresql"};
        };
    }
}
