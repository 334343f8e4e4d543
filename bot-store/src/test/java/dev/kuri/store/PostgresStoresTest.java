package dev.kuri.store;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresStoresTest extends StoresContract {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    PostgresStoresTest() {
        super(DATABASE);
    }

    @Override
    Nodes nodesOn(DataSource dataSource) {
        return Nodes.on(dataSource);
    }
}
