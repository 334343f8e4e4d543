package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.leftBehind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.outbox.DeadLetters.DeadLetter;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of deliveries that were not made, and what he can do about them. */
abstract class DeadLettersContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");

    private final Delivery first = delivery(CHAT, "one");
    private final Delivery second = delivery(CHAT, "two");
    private final Delivery third = delivery(CHAT, "three");

    private Instant firstEnd;

    @BeforeEach
    final void prepare() {
        Sample.say(nodes.one(), CHAT, first, second, third);
        firstEnd = nodes.clock().instant();
        nodes.one().outbox().settle(first, new Undeliverable(Reason.REJECTED));
        nodes.one().outbox().settle(second, new Delivered());
        nodes.clock().advance(Duration.ofSeconds(1));
        nodes.one().outbox().settle(third, new Undeliverable(Reason.UNKNOWN));
    }

    @Test
    void areListedByTheirEndAndWithoutWords() {
        assertThat(nodes.one().deadLetters().newestFirst(10))
                .containsExactly(
                        new DeadLetter(third.id(), CHAT.channel(), Reason.UNKNOWN, firstEnd.plusSeconds(1)),
                        new DeadLetter(first.id(), CHAT.channel(), Reason.REJECTED, firstEnd));
        assertThat(nodes.one().deadLetters().newestFirst(1)).hasSize(1);
    }

    @Test
    void areSentAgainAsIfTheyHadJustBeenSaid() {
        assertThat(nodes.one().deadLetters().resend(first.id())).isTrue();

        Delivery again = leftBehind(nodes.other()).getFirst();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.messages()).isEqualTo(first.messages());
        assertThat(again.earlier()).isEqualTo(Tries.NONE);
        assertThat(again.replyToken()).isNull();
        assertThat(nodes.one().deadLetters().newestFirst(10)).hasSize(1);
    }

    @Test
    void waitTheirTurnInAChatThatIsBeingSentTo() {
        Delivery later = Sample.say(nodes.one(), CHAT, delivery(CHAT, "four")).orElseThrow();

        nodes.other().deadLetters().resend(first.id());

        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(nodes.one().outbox().settle(later, new Delivered()).next())
                .map(Delivery::id)
                .contains(first.id());
    }

    @Test
    void doNotHoldWhatWasDeliveredOrWasNeverThere() {
        assertThat(nodes.one().deadLetters().resend(second.id())).isFalse();
        assertThat(nodes.one().deadLetters().resend(UUID.randomUUID())).isFalse();
        assertThat(leftBehind(nodes.one())).isEmpty();
    }
}
