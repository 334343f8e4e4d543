package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.store.json.ColumnJson;
import dev.kuri.store.json.ConversationJson;
import dev.kuri.store.json.MessagesJson;
import dev.kuri.store.seal.Seal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What callers are told when a commit fails, and that those who share it with them are none the worse. */
final class FailingCommitTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgres();

    private static final ChatAddress CHAT = Sample.chat("a");
    private static final ChatAddress OTHER_CHAT = Sample.chat("b");

    private final HandClock clock = new HandClock(Sample.NOW);
    private final Switch dataSource = new Switch();
    private final JdbcStores stores = JdbcStores.shared(dataSource, clock, new StoreSettings(Nodes.LEASE), "one");

    @BeforeEach
    void empty() {
        DATABASE.empty();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void undoesAUnitThatFailsAndCommitsTheOthers() {
        Delivery delivery = delivery(CHAT, "one");
        stores.inbox().keep(List.of(message(CHAT, 1), message(CHAT, 2)));
        stores.turns().commit(message(CHAT, 1), version(CHAT, 1), List.of(delivery));
        Ticket<Optional<TurnStore.Committed>> sameDeliveryAgain = new Ticket<>(turn(message(CHAT, 2), 2, delivery));
        Ticket<InboxStore.Kept> elsewhere = new Ticket<>(new Keep(List.of(item(message(OTHER_CHAT, 1))), 1, 1));
        Transactions transactions = new Transactions(
                dataSource,
                () -> Dialect.POSTGRESQL,
                new InHand(new Lessee("one", Nodes.LEASE), System::nanoTime),
                clock,
                new ColumnJson(Seal.NONE));

        transactions.commit(List.of(sameDeliveryAgain, elsewhere));
        sameDeliveryAgain.release();
        elsewhere.release();

        assertThatThrownBy(sameDeliveryAgain::await).isInstanceOf(NotCommittedException.class);
        assertThat(elsewhere.await().taken()).containsExactly(new InboxStore.Waiting(message(OTHER_CHAT, 1), 0));
        assertThat(stores.turns().conversationWith(CHAT)).isEqualTo(version(CHAT, 1));
        assertThat(stores.turns().commit(message(CHAT, 2), version(CHAT, 2), List.of()))
                .isEqualTo(TurnStore.Committed.NOTHING_LEFT);
        assertThat(stores.turns().conversationWith(CHAT)).isEqualTo(version(CHAT, 2));
    }

    @Test
    void tellsThatTheInboxIsNotThereAndGoesOnWhenItIsBack() {
        dataSource.on = false;
        assertThatThrownBy(() -> stores.inbox().keep(List.of(message(CHAT, 1))))
                .isInstanceOf(InboxUnavailableException.class);
        assertThatThrownBy(() -> stores.inbox().takeLeftBehind(1)).isInstanceOf(NotCommittedException.class);

        dataSource.on = true;

        assertThat(stores.inbox().keep(List.of(message(CHAT, 1))).taken())
                .containsExactly(new InboxStore.Waiting(message(CHAT, 1), 0));
    }

    @Test
    void goesOnAfterTheServerHasCutAllConnections() {
        stores.inbox().keep(List.of(message(CHAT, 1)));
        DATABASE.sql()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and datname = current_database()")
                .query()
                .listOfRows();

        assertThat(keptWithinThreeTries(message(OTHER_CHAT, 1))).isTrue();
    }

    /** Else no node would take it as long as this one renews it. */
    @Test
    void holdsNoChatWhoseHandBackFailed() {
        InHand inHand = new InHand(new Lessee("one", Nodes.LEASE), System::nanoTime);
        InHand.Place place = new InHand.Place(CHAT, Side.INBOX);
        inHand.take(place, inHand.now());
        dataSource.on = false;

        try (GroupCommit writer = new GroupCommit(
                new Transactions(dataSource, () -> Dialect.POSTGRESQL, inHand, clock, new ColumnJson(Seal.NONE)),
                inHand)) {
            writer.start();
            writer.commitIfConvenient(new PutAside(
                    CHAT,
                    Side.INBOX,
                    Sample.NOW,
                    transaction -> transaction.inbox().untake(message(CHAT, 1))));
            assertThatThrownBy(() -> writer.commit(new Renew(Set.of()))).isInstanceOf(NotCommittedException.class);
        }

        assertThat(inHand.isOurs(place)).isFalse();
    }

    @Test
    void refusesEverythingAfterItWasClosed() {
        stores.close();

        assertThatThrownBy(() -> stores.inbox().keep(List.of(message(CHAT, 1))))
                .isInstanceOf(InboxUnavailableException.class);
        assertThatThrownBy(() -> stores.inbox().takeLeftBehind(1)).isInstanceOf(NotCommittedException.class);
    }

    /** A platform delivers again what it is told was not kept. */
    private boolean keptWithinThreeTries(InboundMessage message) {
        for (int i = 0; i < 3; i++) {
            try {
                stores.inbox().keep(List.of(message));
                return true;
            } catch (InboxUnavailableException e) {
                assertThat(e).hasCauseInstanceOf(NotCommittedException.class);
            }
        }
        return false;
    }

    private static Keep.Item item(InboundMessage message) {
        return new Keep.Item(message, "{\"type\":\"left\"}");
    }

    private static CommitTurn turn(InboundMessage message, long version, Delivery delivery) {
        return new CommitTurn(
                List.of(message),
                version(message.from(), version),
                new CommitTurn.Outcome(
                        new ConversationJson(Seal.NONE).write(version(message.from(), version)),
                        new NewDeliveries(
                                message.from(),
                                List.of(new NewDeliveries.Item(
                                        delivery, new MessagesJson(Seal.NONE).write(delivery.messages()))),
                                1),
                        List.of()));
    }

    /** A way to the database that can be switched off. */
    private static final class Switch extends DelegatingDataSource {
        private volatile boolean on = true;

        Switch() {
            super(DATABASE.dataSource());
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!on) {
                throw new SQLException("switched off", "08001");
            }
            return super.getConnection();
        }
    }
}
