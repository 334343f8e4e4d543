package dev.kuri.app.serve;

import dev.kuri.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url as JDBC takes it
 */
record DatabaseAddress(String url) {
    /**
     * @param configured {@code spring.datasource.url}; null or empty for the embedded database in the data folder
     * @throws IllegalStateException if the data folder cannot be written
     * @throws IllegalArgumentException for a database that Kuri does not run on
     */
    static DatabaseAddress of(@Nullable String configured, KuriProperties properties) {
        if (configured != null && !configured.isBlank()) {
            if (!configured.startsWith("jdbc:postgresql://") && !configured.startsWith("jdbc:h2:")) {
                throw new IllegalArgumentException(
                        "spring.datasource.url takes jdbc:postgresql://host:5432/database, or nothing for the embedded one");
            }
            return new DatabaseAddress(configured);
        }
        DataFolder.prepare(properties.homeFolder());
        return new DatabaseAddress(Database.embeddedUrl(properties.homeFolder().resolve("kuri")));
    }

    /** Whether it is a file that only this process has open. */
    boolean isEmbedded() {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:") && !url.startsWith("jdbc:h2:ssl:");
    }
}
