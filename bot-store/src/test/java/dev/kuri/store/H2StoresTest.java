package dev.kuri.store;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2StoresTest extends StoresContract {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    H2StoresTest() {
        super(DATABASE);
    }

    @Override
    Nodes nodesOn(DataSource dataSource) {
        return Nodes.oneOn(dataSource);
    }
}
