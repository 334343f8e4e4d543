package dev.kuri.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Scope;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final Duration PAUSE = Duration.ofSeconds(17);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private final Deque<DeliveryResult> results = new ArrayDeque<>();
    private final List<UUID> sent = new ArrayList<>();
    private final List<DeliveryResult> told = new ArrayList<>();
    private final FakeOutbox outbox = new FakeOutbox();
    private Runnable afterFirst = () -> {};
    private final Sender sender =
            new Sender(outbox, List.of(new ScriptedChannel()), Runnable::run, CLOCK, (delivery, result, duration) -> {
                told.add(result);
                afterFirst.run();
            });

    @Test
    void sendsAChatsDeliveriesOneAfterTheOther() {
        Delivery first = Said.to("chat");
        Delivery second = Said.to("chat");
        outbox.following.add(second);
        results.addAll(List.of(new Delivered(), new Delivered()));

        sender.send(first);

        assertThat(sent).containsExactly(first.id(), second.id());
        assertThat(outbox.settled).containsExactly(new Delivered(), new Delivered());
    }

    @Test
    void goesOnWithTheNextWhenOneCanNeverBeDelivered() {
        outbox.following.add(Said.to("chat"));
        results.addAll(List.of(new Undeliverable(Reason.REJECTED), new Delivered()));

        sender.send(Said.to("chat"));

        assertThat(outbox.settled).containsExactly(new Undeliverable(Reason.REJECTED), new Delivered());
    }

    @Test
    void leavesTheChatToTheStoreWhenItMustWait() {
        outbox.following.add(Said.to("chat"));
        results.add(new Unknown(PAUSE));

        sender.send(Said.to("chat"));

        assertThat(sent).hasSize(1);
        assertThat(outbox.settled).containsExactly(new Unknown(PAUSE));
        assertThat(outbox.handedBack).isEmpty();
    }

    @Test
    void tellsTheListenerWhatBecameOfEachAndWhatWasGivenUp() {
        outbox.tooOld = true;
        outbox.following.add(Said.to("chat"));
        results.addAll(List.of(new Delivered(), new RetryLater(PAUSE)));

        sender.send(Said.to("chat"));

        assertThat(told).containsExactly(new Delivered(), new RetryLater(PAUSE), new Undeliverable(Reason.GIVEN_UP));
    }

    @Test
    void triesAgainAfterADefectOfAChannel() {
        sender.send(Said.to("chat"));

        assertThat(outbox.settled).singleElement().isInstanceOf(RetryLater.class);
    }

    @Test
    void leavesAnAccountAloneWhenASecondChatIsRefusedWithinTheFirstOnesWait() {
        results.addAll(List.of(new RetryLater(PAUSE), new RetryLater(PAUSE), new RetryLater(PAUSE)));

        sender.send(Said.to("a"));
        sender.send(Said.to("a"));
        sender.send(Said.to("b"));

        assertThat(outbox.settled)
                .containsExactly(new RetryLater(PAUSE), new RetryLater(PAUSE), new RetryLater(PAUSE, Scope.BOT));
    }

    @Test
    void leavesAChatAloneWhenTheFirstOnesWaitIsOver() {
        results.addAll(List.of(new RetryLater(Duration.ZERO), new RetryLater(PAUSE)));

        sender.send(Said.to("a"));
        sender.send(Said.to("b"));

        assertThat(outbox.settled).containsExactly(new RetryLater(Duration.ZERO), new RetryLater(PAUSE));
    }

    @Test
    void keepsWhatIsForAChannelThatIsOff() {
        Delivery delivery = Said.on(new ChannelName("off"), "chat", Occasion.REPLY);

        sender.send(delivery);

        assertThat(outbox.handedBack).containsExactly(delivery);
        assertThat(outbox.settled).isEmpty();
    }

    @Test
    void sendsNothingOfAChatThatAnotherNodeMayHave() {
        outbox.ours = false;
        Delivery delivery = Said.to("chat");

        sender.send(delivery);

        assertThat(sent).isEmpty();
        assertThat(outbox.handedBack).containsExactly(delivery);
    }

    @Test
    void givesTheRestOfAChatBackWhenItIsStopped() {
        Delivery second = Said.to("chat");
        outbox.following.add(second);
        results.add(new Delivered());
        afterFirst = () -> sender.stop();

        sender.send(Said.to("chat"));

        assertThat(outbox.settled).containsExactly(new Delivered());
        assertThat(outbox.handedBack).containsExactly(second);
    }

    @Test
    void sweepsNothingUpAfterItWasStopped() {
        outbox.leaveBehind(Said.to("chat"));

        sender.stop();
        sender.sweep();

        assertThat(sent).isEmpty();
    }

    @Test
    void givesBackWhatNoThreadIsThereFor() {
        Delivery brought = Said.to("a");
        Delivery leftBehind = Said.to("b");
        outbox.leaveBehind(leftBehind);
        Sender stopping = new Sender(
                outbox,
                List.of(new ScriptedChannel()),
                task -> {
                    if (outbox.anyTaken) {
                        throw new RejectedExecutionException("The server stops");
                    }
                    task.run();
                },
                CLOCK);

        stopping.sweep();
        stopping.send(brought);

        assertThat(outbox.handedBack).containsExactly(leftBehind, brought);
    }

    private final class ScriptedChannel implements Channel {
        @Override
        public ChannelName name() {
            return Said.CHANNEL;
        }

        @Override
        public ChannelLimits limits() {
            return new ChannelLimits(4096, 1, 8, 20, 100);
        }

        /** Without a script it has a defect. */
        @Override
        public DeliveryResult deliver(Delivery delivery) {
            sent.add(delivery.id());
            return results.remove();
        }
    }
}
