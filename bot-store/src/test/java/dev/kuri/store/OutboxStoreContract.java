package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an outbox in a database does, for one node and between two. */
abstract class OutboxStoreContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final DeliveryResult DELIVERED = new DeliveryResult.Delivered();

    private final Delivery first = delivery(CHAT, "one");
    private final Delivery second = delivery(CHAT, "two");

    private Nodes nodes;

    abstract TestDatabase database();

    @BeforeEach
    final void open() {
        database().empty();
        nodes = Nodes.on(database().dataSource());
        nodes.one().inbox().keep(List.of(message(CHAT, 1)));
        nodes.one().turns().commit(message(CHAT, 1), version(CHAT, 1), List.of(first, second));
    }

    @AfterEach
    final void close() {
        nodes.close();
    }

    @Test
    void takesAChatOfANodeThatDied() {
        nodes.clock().advance(Duration.ofSeconds(29));
        assertThat(nodes.other().outbox().takeLeftBehind(10)).isEmpty();
        nodes.clock().advance(Duration.ofSeconds(1));

        assertThat(nodes.other().outbox().takeLeftBehind(10)).containsExactly(taken(first, 1, 0));
    }

    @Test
    void beginsTheLeaseAnewWithEveryDelivery() {
        nodes.clock().advance(Duration.ofSeconds(20));
        nodes.one().outbox().end(first, DELIVERED);
        nodes.clock().advance(Duration.ofSeconds(20));

        assertThat(nodes.other().outbox().takeLeftBehind(10)).isEmpty();
    }

    @Test
    void countsFailuresAndComesBackWhenTheTimeIsOver() {
        Instant later = nodes.clock().instant().plusSeconds(5);

        nodes.one().outbox().putAside(first, later, false);

        assertThat(nodes.other().outbox().takeLeftBehind(10)).isEmpty();
        nodes.clock().advance(Duration.ofSeconds(5));
        assertThat(nodes.other().outbox().takeLeftBehind(10)).containsExactly(taken(first, 1, 1));
    }

    @Test
    void doesNotSendPastAChatThatWasPutAside() {
        nodes.one().outbox().putAside(first, nodes.clock().instant().plusSeconds(5), false);
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
                .contains(taken(first, 1, 0));
    }

    @Test
    void countsEveryTimeThatADeliveryIsTakenAndNoOther() {
        for (int earlier = 1; earlier <= 3; earlier++) {
            nodes.clock().advance(Nodes.LEASE);
            assertThat(nodes.other().outbox().takeLeftBehind(10)).containsExactly(taken(first, earlier, 0));
        }

        assertThat(nodes.other().outbox().end(first, DELIVERED)).contains(second);
        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.one().outbox().takeLeftBehind(10)).containsExactly(taken(second, 1, 0));
    }

    @Test
    void handsTheNextDeliveryToOneOnly() {
        assertThat(nodes.one().outbox().end(first, DELIVERED)).contains(second);
        assertThat(nodes.one().outbox().end(first, DELIVERED)).isEmpty();
    }

    @Test
    void doesNotHearANodeThatHasLostItsChat() {
        nodes.clock().advance(Nodes.LEASE);
        nodes.other().outbox().takeLeftBehind(10);

        assertThat(nodes.one().outbox().end(first, DELIVERED)).isEmpty();
        nodes.one().outbox().putAside(first, nodes.clock().instant(), false);

        assertThat(nodes.one().outbox().takeLeftBehind(10)).isEmpty();
        assertThat(nodes.other().outbox().end(first, DELIVERED)).contains(second);
        assertThat(nodes.other().outbox().end(second, DELIVERED)).isEmpty();
    }

    @Test
    void writesDownHowADeliveryEnded() {
        nodes.one().outbox().end(first, DELIVERED);
        nodes.one().outbox().end(second, new DeliveryResult.Undeliverable(DeliveryResult.Reason.BLOCKED));

        assertThat(database()
                        .sql()
                        .sql("select outcome from outbox order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("DELIVERED", "BLOCKED");
    }

    @Test
    void refusesToEndWhatIsToBeTriedAgain() {
        DeliveryResult later = new DeliveryResult.RetryLater(Duration.ofSeconds(3));

        assertThatThrownBy(() -> nodes.one().outbox().end(first, later)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Delivery taken(Delivery delivery, int earlier, int failures) {
        return delivery.after(new Tries(earlier, failures, 0));
    }
}
