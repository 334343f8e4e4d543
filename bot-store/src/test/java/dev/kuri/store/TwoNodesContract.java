package dev.kuri.store;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What a contract of the stores begins with: an empty database, and two nodes on it. */
abstract class TwoNodesContract {
    Nodes nodes;

    abstract TestDatabase database();

    Nodes nodesOn(DataSource dataSource) {
        return Nodes.on(dataSource);
    }

    @BeforeEach
    final void open() {
        database().empty();
        nodes = nodesOn(database().dataSource());
    }

    @AfterEach
    final void close() {
        nodes.close();
    }
}
