package dev.kuri.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How much is sent at the same time, and who waits for whom. */
@Timeout(60)
class SenderRoomTest {
    private static final int MOST = Sender.SENDS_AT_ONCE;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeOutbox outbox = new FakeOutbox();
    private final SlowChannel slow = new SlowChannel(Said.CHANNEL);
    private final SlowChannel other = new SlowChannel(Said.OTHER_CHANNEL);
    private final Sender sender = new Sender(outbox, List.of(slow, other), threads, Clock.systemUTC());

    @AfterEach
    void letAllCallsEnd() {
        slow.end(1_000_000);
        other.end(1_000_000);
        threads.close();
    }

    @Test
    void givesBackWhatAFullChannelHasNoRoomForAndNeverWaits() {
        fill();
        Delivery tooMany = Said.to("too many");

        sender.send(tooMany);

        assertThat(outbox.handedBack).containsExactly(tooMany);
        assertThat(slow.underWay).hasValue(MOST);
    }

    @Test
    void takesWhatItGaveBackAsSoonAsACallEnds() {
        fill();
        sender.send(Said.to("too many"));

        slow.end(1);

        await().until(() -> slow.begun.get() == MOST + 1);
        assertThat(slow.underWay.get()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void sendsOnOneChannelWhileTheOtherIsFull() {
        fill();

        sender.send(Said.on(Said.OTHER_CHANNEL, "chat", Occasion.REPLY));

        await().until(() -> other.underWay.get() == 1);
        assertThat(outbox.handedBack).isEmpty();
    }

    @Test
    void keepsRoomForAnswersBesideWhatNobodyAskedFor() {
        IntStream.range(0, MOST).forEach(i -> sender.send(Said.on(Said.CHANNEL, "p" + i, Occasion.PROACTIVE)));
        await().until(() -> slow.underWay.get() == MOST / 4 * 3);

        sender.send(Said.to("somebody who waits"));

        await().until(() -> slow.underWay.get() == MOST / 4 * 3 + 1);
        assertThat(outbox.handedBack).hasSize(MOST / 4);
    }

    @Test
    void drainsABacklogAsFastAsCallsEndAndNeverSendsMoreAtOnceThanThereIsRoomFor() {
        int chats = 20_000;
        IntStream.range(0, chats).forEach(i -> outbox.leaveBehind(Said.to("c" + i)));

        sender.sweep();

        await().until(() -> slow.underWay.get() == MOST);
        slow.end(chats);
        await().until(() -> outbox.settled.size() == chats);
        assertThat(slow.mostUnderWay.get()).isEqualTo(MOST);
    }

    @Test
    void hasItsRoomBackAfterTheDatabaseFailed() {
        outbox.broken = true;
        slow.end(MOST);
        fill();
        await().until(() -> slow.underWay.get() == 0);
        outbox.broken = false;
        IntStream.range(0, MOST).forEach(i -> sender.send(Said.to("afterwards" + i)));

        await().until(() -> slow.underWay.get() == MOST);
    }

    private void fill() {
        IntStream.range(0, MOST).forEach(i -> sender.send(Said.to("c" + i)));
        await().until(() -> slow.begun.get() == MOST);
    }

    /** A platform whose calls end when the test says so. */
    private static final class SlowChannel implements Channel {
        final AtomicInteger begun = new AtomicInteger();
        final AtomicInteger underWay = new AtomicInteger();
        final AtomicInteger mostUnderWay = new AtomicInteger();
        private final Semaphore ends = new Semaphore(0);
        private final ChannelName name;

        SlowChannel(ChannelName name) {
            this.name = name;
        }

        void end(int calls) {
            ends.release(calls);
        }

        @Override
        public ChannelName name() {
            return name;
        }

        @Override
        public ChannelLimits limits() {
            return new ChannelLimits(4096, 1, 8, 20, 100);
        }

        @Override
        public DeliveryResult deliver(Delivery delivery) {
            mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            begun.incrementAndGet();
            ends.acquireUninterruptibly();
            underWay.decrementAndGet();
            return new Delivered();
        }
    }
}
