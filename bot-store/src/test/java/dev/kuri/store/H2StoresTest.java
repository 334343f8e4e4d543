package dev.kuri.store;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.core.turn.TurnStoreContract;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

final class H2StoresTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.h2();

    @Nested
    final class Turns extends TurnStoreContract {
        private final Nodes nodes = Nodes.on(DATABASE.dataSource());

        @AfterEach
        void close() {
            nodes.close();
        }

        @Override
        protected TurnStore turns() {
            return nodes.one().turns();
        }

        @Override
        protected void keep(InboundMessage message) {
            nodes.one().inbox().keep(List.of(message));
        }
    }

    @Nested
    final class Commit extends CommitContract {
        @Override
        TestDatabase database() {
            return DATABASE;
        }
    }

    @Nested
    final class Inbox extends InboxStoreContract {
        @Override
        TestDatabase database() {
            return DATABASE;
        }
    }

    @Nested
    final class Outbox extends OutboxStoreContract {
        @Override
        TestDatabase database() {
            return DATABASE;
        }
    }

    @Nested
    final class Takeover extends TakeoverContract {
        @Override
        TestDatabase database() {
            return DATABASE;
        }
    }

    @Nested
    final class Concurrency extends ConcurrencyContract {
        @Override
        TestDatabase database() {
            return DATABASE;
        }

        @Override
        Nodes nodesOn(DataSource dataSource) {
            return Nodes.oneOn(dataSource);
        }
    }
}
