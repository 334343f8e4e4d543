package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.leftBehind;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Moved;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.outbox.OutboxStore.Settled;
import dev.kuri.core.turn.InboxStore.Kept;
import dev.kuri.core.turn.InboxStore.Waiting;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.core.turn.TurnStore.Committed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a chat that goes on under another id. */
abstract class MoveContract extends TwoNodesContract {
    private static final ChatAddress OLD = Sample.chat("group");
    private static final ChatAddress NEW = Sample.chat("supergroup");

    private final Delivery first = delivery(OLD, "one");
    private final Delivery second = delivery(OLD, "two");

    @BeforeEach
    final void prepare() {
        nodes.one().inbox().keep(List.of(message(OLD, 1), message(OLD, 2)));
        nodes.one().turns().commit(message(OLD, 1), version(OLD, 1), List.of(first, second));
    }

    @Test
    void takesAlongWhatWaitsAndWhatIsRemembered() {
        assertThat(nodes.one().outbox().settle(first, new Moved("supergroup"))).isEqualTo(Settled.NOTHING_LEFT);

        Delivery moved = leftBehind(nodes.other()).getFirst();
        assertThat(moved)
                .isEqualTo(new Delivery(first.id(), NEW, first.messages(), first.routing(), new Tries(1, 1, 0)));
        assertThat(moved.earlier().mayHaveArrived()).isFalse();
        assertThat(nodes.other().inbox().takeLeftBehind(10))
                .extracting(
                        waiting -> waiting.message().from(),
                        waiting -> waiting.message().content())
                .containsExactly(tuple(NEW, message(OLD, 2).content()));
        assertThat(nodes.other().turns().conversationWith(NEW)).isEqualTo(version(NEW, 1));
        assertThat(nodes.other().turns().conversationWith(OLD).version()).isZero();
        assertThat(movedTo()).containsExactly("supergroup");
    }

    @Test
    void leavesNothingToWhoHadTheOldChat() {
        nodes.one().outbox().settle(first, new Moved("supergroup"));

        assertThat(nodes.one().outbox().isOurs(OLD)).isFalse();
        assertThatThrownBy(() -> nodes.one().turns().commit(message(OLD, 2), version(OLD, 2), List.of()))
                .isInstanceOf(StaleTurnException.class);
        assertThat(nodes.one().turns().commit(message(OLD, 2), version(OLD, 1), List.of()))
                .isEqualTo(Committed.NOTHING_LEFT);
    }

    @Test
    void goesOnWithTheConversationThatBeganUnderTheNewId() {
        Delivery newer = Sample.say(nodes.other(), NEW, delivery(NEW, "three")).orElseThrow();

        nodes.one().outbox().settle(first, new Moved("supergroup"));

        assertThat(nodes.other().turns().conversationWith(NEW)).isEqualTo(version(NEW, 1));
        assertThat(nodes.other().outbox().settle(newer, new Delivered()).next())
                .map(Delivery::id)
                .as("what is older comes first")
                .contains(first.id());
    }

    @Test
    void movesWhenThePlatformSaysSo() {
        InboundMessage news = event(3, new InboundMessage.Moved("supergroup"));
        nodes.one().inbox().keep(List.of(news));
        Waiting next = nodes.one()
                .turns()
                .commit(message(OLD, 2), version(OLD, 2), List.of())
                .next()
                .orElseThrow();

        assertThat(nodes.one().turns().commit(next.message(), version(OLD, 3), List.of()))
                .isEqualTo(Committed.NOTHING_LEFT);

        assertThat(nodes.one().turns().conversationWith(NEW)).isEqualTo(version(NEW, 3));
        assertThat(leftBehind(nodes.other())).extracting(Delivery::id).containsExactly(first.id());
        assertThat(nodes.other().inbox().takeLeftBehind(10)).isEmpty();
    }

    @Test
    void hearsWhatIsStillSaidUnderTheOldId() {
        nodes.one().outbox().settle(first, new Moved("supergroup"));

        Kept kept = nodes.other().inbox().keep(List.of(message(OLD, 3)));

        InboundMessage second = message(OLD, 2).in(NEW);
        assertThat(kept.taken()).extracting(Waiting::message).containsExactly(second);
        assertThat(nodes.other()
                        .turns()
                        .commit(second, version(NEW, 2), List.of())
                        .next())
                .map(Waiting::message)
                .contains(message(OLD, 3).in(NEW));
    }

    @Test
    void knowsAgainWhatComesASecondTimeUnderTheOldId() {
        nodes.one().outbox().settle(first, new Moved("supergroup"));

        Kept kept = nodes.other().inbox().keep(List.of(message(OLD, 1), message(OLD, 2)));

        assertThat(kept.added()).isZero();
    }

    @Test
    void isToldOfTheMoveOnceMore() {
        nodes.one().outbox().settle(first, new Moved("supergroup"));

        Waiting told = nodes.one()
                .inbox()
                .keep(List.of(event(3, new InboundMessage.Moved("supergroup"))))
                .taken()
                .getFirst();
        nodes.one().turns().commit(told.message(), version(OLD, 1), List.of());

        assertThat(told.message().from()).isEqualTo(OLD);
        assertThat(nodes.one().turns().conversationWith(NEW)).isEqualTo(version(NEW, 1));
        assertThat(leftBehind(nodes.one())).extracting(Delivery::id).containsExactly(first.id());
        assertThat(nodes.one().inbox().takeLeftBehind(10)).hasSize(1);
    }

    @Test
    void takesWhatHappenedToTheOldChatForNoNewsOfTheNewOne() {
        nodes.one().outbox().settle(first, new Moved("supergroup"));

        Kept kept = nodes.one().inbox().keep(List.of(event(3, new InboundMessage.Left())));

        assertThat(kept.taken()).extracting(waiting -> waiting.message().from()).containsExactly(OLD);
    }

    @Test
    void doesNotWaitForTheNewChatWhileItHasTheOldOne() throws SQLException {
        nodes.one().outbox().settle(first, new Moved("supergroup"));

        try (Connection another = database().dataSource().getConnection();
                Statement statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("select * from chat where chat = 'supergroup' for update");

            Kept kept = nodes.one().inbox().keep(List.of(message(OLD, 3)));

            assertThat(kept.taken()).extracting(Waiting::message).containsExactly(message(OLD, 3));
            another.rollback();
        }
    }

    private static InboundMessage event(int number, InboundMessage.Content content) {
        InboundMessage message = message(OLD, number);
        return new InboundMessage(message.id(), OLD, message.sentAt(), content, null, null);
    }

    private List<String> movedTo() {
        return database()
                .sql()
                .sql("select moved_to from chat where chat = 'group'")
                .query((columns, number) -> columns.getString("moved_to"))
                .list();
    }
}
