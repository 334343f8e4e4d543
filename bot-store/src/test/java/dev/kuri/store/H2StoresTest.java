package dev.kuri.store;

import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.core.turn.TurnStoreContract;
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
        protected InboxStore inbox() {
            return nodes.one().inbox();
        }

        @Override
        protected OutboxStore outbox() {
            return nodes.one().outbox();
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
}
