package dev.kuri.store;

import static dev.kuri.store.Sample.leftBehind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Scope;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for all chats of an account, on all nodes. */
abstract class AccountContract extends TwoNodesContract {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_PROBES = Duration.ofMinutes(5);
    private static final ChatAddress A = Sample.chat("a");
    private static final ChatAddress B = Sample.chat("b");
    private static final ChatAddress ELSEWHERE = new ChatAddress(new ChannelName("line"), "other", "a");

    @Test
    void leavesAllItsChatsAloneOnAllNodesAndGoesOnWithOthers() {
        Delivery first = say(A, "one");
        nodes.one().outbox().settle(first, new RetryLater(PAUSE, Scope.BOT));

        assertThat(saidBy(nodes.other(), B)).isEmpty();
        assertThat(saidBy(nodes.other(), ELSEWHERE)).isPresent();
        assertThat(leftBehind(nodes.one())).isEmpty();
    }

    @Test
    void takesAllItsChatsAgainWhenThePauseIsOver() {
        Delivery first = say(A, "one");
        nodes.one().outbox().settle(first, new RetryLater(PAUSE, Scope.BOT));
        saidBy(nodes.other(), B);

        nodes.clock().advance(PAUSE);

        assertThat(leftBehind(nodes.one())).extracting(Delivery::to).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void keepsTheLongerOfTwoPauses() {
        Delivery first = say(A, "one");
        Delivery second = say(B, "two");
        nodes.one().outbox().settle(first, new RetryLater(PAUSE.multipliedBy(2), Scope.BOT));
        nodes.one().outbox().settle(second, new RetryLater(PAUSE, Scope.BOT));

        nodes.clock().advance(PAUSE);

        assertThat(leftBehind(nodes.one())).isEmpty();
    }

    @Test
    void keepsEverythingWhileItIsHalted() {
        Delivery first = say(A, "one");
        nodes.one().outbox().settle(first, new Halted());

        assertThat(saidBy(nodes.other(), B)).isEmpty();
        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(halted()).isEqualTo(1);
    }

    @Test
    void asksAHaltedPlatformOnceInAWhileWithOneDelivery() {
        Delivery first = say(A, "one");
        nodes.one().outbox().settle(first, new Halted());
        saidBy(nodes.other(), B);
        nodes.clock().advance(BETWEEN_PROBES);

        List<Delivery> probe = leftBehind(nodes.other());

        assertThat(probe).hasSize(1);
        assertThat(leftBehind(nodes.one())).isEmpty();
        nodes.other().outbox().settle(probe.getFirst(), new Halted());
        assertThat(leftBehind(nodes.one())).isEmpty();
        nodes.clock().advance(BETWEEN_PROBES);
        assertThat(leftBehind(nodes.one())).hasSize(1);
    }

    @Test
    void goesOnWithAllOfThemAfterOneWasDelivered() {
        Delivery first = say(A, "one");
        nodes.one().outbox().settle(first, new Halted());
        saidBy(nodes.other(), B);
        nodes.clock().advance(BETWEEN_PROBES);
        Delivery probe = leftBehind(nodes.other()).getFirst();

        nodes.other().outbox().settle(probe, new Delivered());

        assertThat(leftBehind(nodes.one())).hasSize(1);
        assertThat(halted()).isZero();
    }

    @Test
    void countsNoTryThatWasHalted() {
        Delivery first = say(A, "one");
        nodes.one().outbox().settle(first, new Halted());
        nodes.clock().advance(BETWEEN_PROBES);

        assertThat(leftBehind(nodes.other())).containsExactly(first);
    }

    @Test
    void takesChatsInWhichSomebodyWaitsApartFromThoseInWhichNobodyDoes() {
        nodes.one().outbox().handBack(say(A, "an answer"));
        nodes.one().outbox().handBack(Sample.proactive(nodes.one(), B, "a reminder"));

        assertThat(take(Occasion.REPLY)).extracting(Delivery::to).containsExactly(A);
        assertThat(take(Occasion.PROACTIVE)).extracting(Delivery::to).containsExactly(B);
    }

    @Test
    void takesAChatFirstInWhichSomebodyBeginsToWait() {
        nodes.one().outbox().handBack(Sample.proactive(nodes.one(), A, "a reminder"));
        assertThat(take(Occasion.REPLY)).isEmpty();
        nodes.one().outbox().settle(say(B, "full"), new RetryLater(PAUSE, Scope.BOT));
        saidBy(nodes.one(), A);
        nodes.clock().advance(PAUSE);

        assertThat(take(Occasion.REPLY)).extracting(Delivery::to).containsExactlyInAnyOrder(A, B);
    }

    private List<Delivery> take(Occasion occasion) {
        return nodes.one().outbox().takeLeftBehind(A.channel(), occasion, 10);
    }

    /** Says something that this node is to send at once. */
    private Delivery say(ChatAddress chat, String words) {
        return Sample.say(nodes.one(), chat, Sample.delivery(chat, words)).orElseThrow();
    }

    private static Optional<Delivery> saidBy(JdbcStores node, ChatAddress chat) {
        return Sample.say(node, chat, Sample.delivery(chat, "something"));
    }

    private long halted() {
        return database()
                .sql()
                .sql("select count(*) from bot where halted_since is not null")
                .query(Long.class)
                .single();
    }
}
