package dev.kuri.app.serve;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** On PostgreSQL. */
final class PostgresEndToEndTest extends EndToEndContract {
    @Override
    Opened open(Path folder) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        return new Opened("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"), server);
    }
}
