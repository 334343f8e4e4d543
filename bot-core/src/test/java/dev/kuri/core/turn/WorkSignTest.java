package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.MessagePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkSignTest {
    private static final ChannelName CHANNEL = new ChannelName("test");
    private static final MessagePlace TOPIC = new MessagePlace(ChatKind.GROUP, "7", "42");
    private static final Content TEXT = new InboundMessage.Text("hello");

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Shower channel = new Shower();
    private final WorkSign sign = new WorkSign(timer, Map.of(CHANNEL, channel));

    WorkSignTest() {
        timer.setRemoveOnCancelPolicy(true);
    }

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void isShownWhileWorkTakesLong() {
        String done = sign.during(message(CHANNEL, TEXT), () -> channel.shownWithin(10) ? "shown" : "not shown");

        assertThat(done).isEqualTo("shown");
        // Cancelled while it ran, a task may be back in the queue; there it does nothing more.
        assertThat(timer.getQueue()).allMatch(task -> ((Future<?>) task).isCancelled());
    }

    @Test
    void isShownAgainAsLongAsWorkTakes() {
        HandTimer hand = new HandTimer();
        WorkSign shown = new WorkSign(hand, Map.of(CHANNEL, channel));

        List<Integer> times = shown.during(
                message(CHANNEL, TEXT),
                () -> Stream.of(499, 1, 4_499, 1, 4_500, 13_500)
                        .map(millis -> {
                            hand.advance(Duration.ofMillis(millis));
                            return channel.times.get();
                        })
                        .toList());
        hand.advance(Duration.ofMinutes(1));

        assertThat(times).containsExactly(0, 1, 1, 2, 3, 6);
        assertThat(channel.times).as("not after the work").hasValue(6);
        assertThat(hand.isIdle()).isTrue();
    }

    @Test
    void isNotShownForShortWork() {
        assertThat(sign.during(message(CHANNEL, TEXT), () -> "done")).isEqualTo("done");

        assertThat(timer.getQueue()).isEmpty();
        assertThat(channel.times).hasValue(0);
    }

    @Test
    void isTakenAwayWhenWorkFails() {
        assertThatThrownBy(() -> sign.during(message(CHANNEL, TEXT), () -> {
                    throw new IllegalStateException("a defect");
                }))
                .hasMessage("a defect");

        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void isNotEvenPreparedWhereNothingWillBeSaid() {
        assertThat(sign.during(message(CHANNEL, new InboundMessage.Left()), timer.getQueue()::size))
                .isZero();
        assertThat(sign.during(message(new ChannelName("other"), TEXT), timer.getQueue()::size))
                .isZero();
    }

    @Test
    void doesNotKeepTheWorkFromBeingDoneWhenTheServerStops() {
        timer.shutdownNow();

        assertThat(sign.during(message(CHANNEL, TEXT), () -> "done")).isEqualTo("done");
    }

    private static InboundMessage message(ChannelName channel, Content content) {
        return new InboundMessage(
                new EventId(channel, "bot", "1"),
                new ChatAddress(channel, "bot", "chat"),
                Instant.EPOCH,
                content,
                null,
                null,
                TOPIC);
    }

    /** A channel that fails whenever it has shown the sign. */
    private static final class Shower implements Channel {
        private final AtomicInteger times = new AtomicInteger();
        private final CountDownLatch shown = new CountDownLatch(1);

        boolean shownWithin(int seconds) {
            try {
                return shown.await(seconds, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void showWorking(ChatAddress chat, MessagePlace place) {
            assertThat(place).isEqualTo(TOPIC);
            times.incrementAndGet();
            shown.countDown();
            throw new IllegalStateException("a defect of the channel");
        }

        @Override
        public ChannelName name() {
            return CHANNEL;
        }

        @Override
        public ChannelLimits limits() {
            return new ChannelLimits(100, 1, 4, 20, 100);
        }

        @Override
        public DeliveryResult deliver(Delivery delivery) {
            throw new UnsupportedOperationException("Nobody sends");
        }
    }
}
