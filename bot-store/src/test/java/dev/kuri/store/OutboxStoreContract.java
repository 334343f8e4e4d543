package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.leftBehind;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.core.outbox.OutboxStore.Settled;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an outbox in a database does, for one node and between two. */
abstract class OutboxStoreContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final DeliveryResult DELIVERED = new Delivered();
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Delivery first = delivery(CHAT, "one");
    private final Delivery second = delivery(CHAT, "two");

    @BeforeEach
    final void prepare() {
        nodes.one().inbox().keep(List.of(message(CHAT, 1)));
        nodes.one().turns().commit(message(CHAT, 1), version(CHAT, 1), List.of(first, second));
    }

    @Test
    void takesAChatOfANodeThatDied() {
        nodes.clock().advance(Duration.ofSeconds(29));
        assertThat(leftBehind(nodes.other())).isEmpty();
        nodes.clock().advance(Duration.ofSeconds(1));

        assertThat(leftBehind(nodes.other())).containsExactly(taken(first, 1, 0, 0));
    }

    @Test
    void beginsTheLeaseAnewWithEveryDelivery() {
        nodes.clock().advance(Duration.ofSeconds(20));
        nodes.one().outbox().settle(first, DELIVERED);
        nodes.clock().advance(Duration.ofSeconds(20));

        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(nodes.one().outbox().isOurs(CHAT)).isTrue();
    }

    @Test
    void knowsThatItsLeaseIsOverWhetherOrNotSomebodyCame() {
        assertThat(nodes.one().outbox().isOurs(CHAT)).isTrue();

        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.one().outbox().isOurs(CHAT)).isFalse();
    }

    @Test
    void countsFailuresAndComesBackWhenTheTimeIsOver() {
        nodes.one().outbox().settle(first, new RetryLater(PAUSE));

        assertThat(nodes.one().outbox().isOurs(CHAT)).isFalse();
        assertThat(leftBehind(nodes.other())).isEmpty();
        nodes.clock().advance(PAUSE);
        assertThat(leftBehind(nodes.other())).containsExactly(taken(first, 1, 1, 0));
    }

    @Test
    void countsTriesOfUnknownOutcome() {
        nodes.one().outbox().settle(first, new Unknown(PAUSE));
        nodes.clock().advance(PAUSE);

        assertThat(leftBehind(nodes.other()))
                .singleElement()
                .satisfies(again -> assertThat(again).isEqualTo(taken(first, 1, 1, 1)))
                .satisfies(again -> assertThat(again.earlier().mayHaveArrived()).isTrue());
    }

    @Test
    void doesNotSendPastAChatThatWasPutAside() {
        nodes.one().outbox().settle(first, new RetryLater(PAUSE));
        nodes.one().inbox().keep(List.of(message(CHAT, 2)));

        assertThat(nodes.one()
                        .turns()
                        .commit(message(CHAT, 2), version(CHAT, 2), List.of(delivery(CHAT, "three")))
                        .toSend())
                .isEmpty();
    }

    @Test
    void comesToTheOldestDeliveryOfAChatThatWasLeftBehind() {
        nodes.clock().advance(Nodes.LEASE);
        nodes.other().inbox().keep(List.of(message(CHAT, 2)));

        assertThat(nodes.other()
                        .turns()
                        .commit(message(CHAT, 2), version(CHAT, 2), List.of(delivery(CHAT, "three")))
                        .toSend())
                .contains(taken(first, 1, 0, 0));
    }

    @Test
    void countsEveryTimeThatADeliveryIsTakenAndNoOther() {
        for (int earlier = 1; earlier <= 3; earlier++) {
            nodes.clock().advance(Nodes.LEASE);
            assertThat(leftBehind(nodes.other())).containsExactly(taken(first, earlier, 0, 0));
        }

        assertThat(nodes.other().outbox().settle(first, DELIVERED).next()).contains(second);
        nodes.clock().advance(Nodes.LEASE);
        assertThat(leftBehind(nodes.one())).containsExactly(taken(second, 1, 0, 0));
    }

    @Test
    void handsBackAsIfNothingHadBeenTaken() {
        nodes.one().outbox().handBack(first);

        assertThat(nodes.one().outbox().isOurs(CHAT)).isFalse();
        assertThat(leftBehind(nodes.other())).containsExactly(taken(first, 0, 0, 0));
    }

    @Test
    void handsNothingBackThatAnotherNodeHas() {
        nodes.clock().advance(Nodes.LEASE);
        leftBehind(nodes.other());

        nodes.one().outbox().handBack(first);

        assertThat(leftBehind(nodes.one())).isEmpty();
        assertThat(nodes.other().outbox().settle(first, DELIVERED).next()).contains(second);
    }

    @Test
    void handsTheNextDeliveryToOneOnly() {
        assertThat(nodes.one().outbox().settle(first, DELIVERED).next()).contains(second);
        assertThat(nodes.one().outbox().settle(first, DELIVERED).next()).isEmpty();
    }

    @Test
    void doesNotHearANodeThatHasLostItsChat() {
        nodes.clock().advance(Nodes.LEASE);
        leftBehind(nodes.other());

        assertThat(nodes.one().outbox().settle(first, DELIVERED)).isEqualTo(Settled.NOTHING_LEFT);
        assertThat(nodes.one().outbox().settle(first, new RetryLater(Duration.ZERO)))
                .isEqualTo(Settled.NOTHING_LEFT);

        assertThat(leftBehind(nodes.one())).isEmpty();
        assertThat(nodes.other().outbox().settle(first, DELIVERED).next()).contains(second);
        assertThat(nodes.other().outbox().settle(second, DELIVERED).next()).isEmpty();
    }

    @Test
    void writesDownHowADeliveryEnded() {
        nodes.one().outbox().settle(first, DELIVERED);
        nodes.one().outbox().settle(second, new Undeliverable(Reason.BLOCKED));

        assertThat(outcomes()).containsExactly("DELIVERED", "BLOCKED");
    }

    @Test
    void givesUpWhatIsTooOldToBeTriedAgainAndStillLeavesTheChatAlone() {
        nodes.clock().advance(OutboxStore.PATIENCE.minusSeconds(1));
        leftBehind(nodes.one());
        assertThat(nodes.one().outbox().settle(first, new Unknown(PAUSE)).isGivenUp())
                .isFalse();
        nodes.clock().advance(PAUSE);
        leftBehind(nodes.one());

        assertThat(nodes.one().outbox().settle(first, new RetryLater(PAUSE)).isGivenUp())
                .isTrue();

        assertThat(outcomes()).containsExactly("GIVEN_UP", null);
        assertThat(leftBehind(nodes.one())).isEmpty();
        nodes.clock().advance(PAUSE);
        assertThat(leftBehind(nodes.one())).containsExactly(second);
    }

    @Test
    void leavesWhatANewerKuriSaidToItAndGivesItUpWhenItIsTooOld() {
        database()
                .sql()
                .sql("update outbox set messages = '[{\"body\":[{\"type\":\"hologram\"}]}]' where id = :id")
                .param("id", first.id())
                .update();
        nodes.clock().advance(Nodes.LEASE);
        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(nodes.other().outbox().isOurs(CHAT)).isFalse();
        assertThat(outcomes()).containsExactly(null, null);

        nodes.clock().advance(OutboxStore.PATIENCE);
        assertThat(leftBehind(nodes.other())).isEmpty();

        assertThat(outcomes()).containsExactly("GIVEN_UP", null);
        nodes.clock().advance(Nodes.LEASE);
        assertThat(leftBehind(nodes.other())).containsExactly(second);
    }

    private List<String> outcomes() {
        return database()
                .sql()
                .sql("select outcome from outbox order by seq")
                .query((columns, number) -> columns.getString("outcome"))
                .list();
    }

    private static Delivery taken(Delivery delivery, int earlier, int failures, int unknown) {
        return delivery.after(new Tries(earlier, failures, unknown));
    }
}
