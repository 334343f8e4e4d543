package dev.kuri.store;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.core.turn.TurnStoreContract;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Everything that the stores promise, on one database. */
abstract class StoresContract {
    private final TestDatabase database;

    StoresContract(TestDatabase database) {
        this.database = database;
    }

    /** Two nodes where the database serves two. */
    abstract Nodes nodesOn(DataSource dataSource);

    @Nested
    class Turns extends TurnStoreContract {
        private final Nodes nodes = Nodes.on(database.dataSource());

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
    class Replans extends ReplanContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Commit extends CommitContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Places extends PlacesContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Inbox extends InboxStoreContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Forgets extends ForgettingContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Limit extends LimitContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Outbox extends OutboxStoreContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Accounts extends AccountContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class ParkedOrBlocked extends ParkedContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Renewals extends RenewalContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Told extends SubscriptionContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Redeemed extends CodeContract {
        @Override
        TestDatabase database() {
            return database;
        }

        @Override
        Nodes nodesOn(DataSource dataSource) {
            return StoresContract.this.nodesOn(dataSource);
        }
    }

    @Nested
    class Shared extends GuestContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class FallsDue extends DueRemindersContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Foreseen extends ReminderDeskContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Moves extends MoveContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class NotDelivered extends DeadLettersContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class SetAside extends GivenUpContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Roles extends LeadershipContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class NotAnswered extends UnansweredContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Takeover extends TakeoverContract {
        @Override
        TestDatabase database() {
            return database;
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        TestDatabase database() {
            return database;
        }

        @Override
        Nodes nodesOn(DataSource dataSource) {
            return StoresContract.this.nodesOn(dataSource);
        }
    }
}
