package dev.kuri.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final ChannelName NAME = new ChannelName("test");
    private static final ChatAddress CHAT = new ChatAddress(NAME, "bot", "chat");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Deque<DeliveryResult> results = new ArrayDeque<>();
    private final List<UUID> sent = new ArrayList<>();
    private final FakeOutbox outbox = new FakeOutbox();
    private final Sender sender =
            new Sender(outbox, Map.of(NAME, new ScriptedChannel()), Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void sendsAChatsDeliveriesOneAfterTheOther() {
        Delivery first = waiting(0);
        Delivery second = waiting(0);
        outbox.following.add(second);
        results.addAll(List.of(new Delivered(), new Delivered()));

        sender.send(first);

        assertThat(sent).containsExactly(first.id(), second.id());
        assertThat(outbox.ended).containsExactly(new Delivered(), new Delivered());
    }

    @Test
    void leavesTheChatAloneForAsLongAsThePlatformAsks() {
        outbox.following.add(waiting(0));
        results.add(new RetryLater(Duration.ofSeconds(17)));

        sender.send(waiting(0));

        assertThat(sent).hasSize(1);
        assertThat(outbox.asideUntil).containsExactly(NOW.plusSeconds(17));
    }

    @Test
    void givesUpAfterAboutADay() {
        results.add(new RetryLater(Duration.ofSeconds(60)));

        sender.send(waiting(1_200));

        assertThat(outbox.ended).containsExactly(new Undeliverable(Reason.GIVEN_UP));
    }

    @Test
    void goesOnWithTheNextWhenOneCanNeverBeDelivered() {
        outbox.following.add(waiting(0));
        results.addAll(List.of(new Undeliverable(Reason.REJECTED), new Delivered()));

        sender.send(waiting(0));

        assertThat(outbox.ended).containsExactly(new Undeliverable(Reason.REJECTED), new Delivered());
    }

    @Test
    void triesAgainAfterADefectOfAChannel() {
        sender.send(waiting(0));

        assertThat(outbox.asideUntil).hasSize(1);
        assertThat(outbox.ended).isEmpty();
    }

    @Test
    void keepsWhatIsForAChannelThatIsOff() {
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                new ChatAddress(new ChannelName("off"), "bot", "chat"),
                List.of(OutboundMessage.text("x")),
                null);

        sender.send(delivery);

        assertThat(outbox.asideUntil).hasSize(1);
        assertThat(outbox.ended).isEmpty();
    }

    private static Delivery waiting(int failures) {
        return new Delivery(
                UUID.randomUUID(),
                CHAT,
                List.of(OutboundMessage.text("x")),
                Routing.PLAIN,
                new Tries(failures, failures, 0));
    }

    private final class ScriptedChannel implements Channel {
        @Override
        public ChannelName name() {
            return NAME;
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

    private static final class FakeOutbox implements OutboxStore {
        final Deque<Delivery> following = new ArrayDeque<>();
        final List<DeliveryResult> ended = new ArrayList<>();
        final List<Instant> asideUntil = new ArrayList<>();

        @Override
        public List<Delivery> takeLeftBehind(int atMost) {
            return List.of();
        }

        @Override
        public Optional<Delivery> end(Delivery delivery, DeliveryResult result) {
            ended.add(result);
            return Optional.ofNullable(following.poll());
        }

        @Override
        public void putAside(Delivery delivery, Instant until, boolean mayHaveArrived) {
            asideUntil.add(until);
        }
    }
}
