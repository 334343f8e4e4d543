package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.leftBehind;
import static dev.kuri.store.Sample.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes longer than a lease. */
abstract class RenewalContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final Duration NEARLY = Nodes.LEASE.minusSeconds(1);

    @Test
    void leavesATurnAndACallToTheNodeThatStillWorksOnThem() {
        nodes.one().inbox().keep(List.of(message(CHAT, 1), message(CHAT, 2)));
        nodes.one().turns().commit(message(CHAT, 1), Sample.version(CHAT, 1), List.of(delivery(CHAT, "one")));

        for (int i = 0; i < 5; i++) {
            nodes.clock().advance(NEARLY);
            nodes.one().renew();
        }

        assertThat(nodes.other().inbox().takeLeftBehind(10)).isEmpty();
        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(nodes.one().outbox().isOurs(CHAT)).isTrue();
    }

    @Test
    void leavesNothingForEverToANodeWhoseThreadWasLost() {
        nodes.one().inbox().keep(List.of(message(CHAT, 1)));

        for (int i = 0; i < 12; i++) {
            nodes.clock().advance(NEARLY);
            nodes.one().renew();
        }
        nodes.clock().advance(NEARLY);

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(message(CHAT, 1), 1));
    }

    @Test
    void renewsNothingThatAnotherNodeHasTaken() {
        Delivery delivery = Sample.say(nodes.one(), CHAT, delivery(CHAT, "one")).orElseThrow();
        nodes.clock().advance(Nodes.LEASE);
        leftBehind(nodes.other());

        nodes.one().renew();

        assertThat(nodes.one().outbox().isOurs(CHAT)).isFalse();
        assertThat(nodes.other().outbox().isOurs(CHAT)).isTrue();
        assertThat(nodes.other()
                        .outbox()
                        .settle(delivery, new RetryLater(Duration.ZERO))
                        .isGivenUp())
                .isFalse();
        assertThat(leftBehind(nodes.one())).hasSize(1);
    }

    @Test
    void renewsWhatWasNotNoticedByAnybodyElse() {
        Sample.say(nodes.one(), CHAT, delivery(CHAT, "one"));
        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.one().outbox().isOurs(CHAT)).isFalse();

        nodes.one().renew();

        assertThat(nodes.one().outbox().isOurs(CHAT)).isTrue();
        assertThat(leftBehind(nodes.other())).isEmpty();
    }
}
