package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.leftBehind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.outbox.DeadLetters.DeadLetter;
import dev.kuri.core.outbox.DeadLetters.Which;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of deliveries that were not made, and what he can do about them. */
abstract class DeadLettersContract extends TwoNodesContract {
    private static final Which ALL = new Which.All();
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
    void areListedByTheirEndAndWithoutWordsOrPeople() {
        List<DeadLetter> listed = list(ALL);

        String chat = listed.getFirst().chat();
        Instant said = firstEnd;
        assertThat(chat).matches("[0-9a-f]{8}");
        assertThat(listed)
                .containsExactly(
                        new DeadLetter(
                                third.id(),
                                CHAT.channel(),
                                chat,
                                Occasion.REPLY,
                                Reason.UNKNOWN,
                                1,
                                said,
                                firstEnd.plusSeconds(1)),
                        new DeadLetter(
                                first.id(), CHAT.channel(), chat, Occasion.REPLY, Reason.REJECTED, 1, said, firstEnd));
        assertThat(letters().newestFirst(ALL, 1)).hasSize(1);
        assertThat(list(new Which.Of(Reason.REJECTED)))
                .extracting(DeadLetter::delivery)
                .containsExactly(first.id());
        assertThat(list(new Which.One(third.id())))
                .extracting(DeadLetter::delivery)
                .containsExactly(third.id());
    }

    @Test
    void areSentAgainAsIfTheyHadJustBeenSaid() {
        assertThat(letters().resend(new Which.One(first.id()))).isEqualTo(1);

        Delivery again = leftBehind(nodes.other()).getFirst();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.messages()).isEqualTo(first.messages());
        assertThat(again.earlier()).isEqualTo(Tries.NONE);
        assertThat(again.replyToken()).isNull();
        nodes.other().outbox().settle(again, new Delivered());
        assertThat(list(ALL)).extracting(DeadLetter::delivery).containsExactly(third.id());
    }

    @Test
    void areSentAgainByReason() {
        assertThat(letters().resend(new Which.Of(Reason.UNKNOWN))).isEqualTo(1);
        assertThat(letters().resend(new Which.Of(Reason.BLOCKED))).isZero();

        assertThat(leftBehind(nodes.other())).extracting(Delivery::id).containsExactly(third.id());
    }

    @Test
    void areSentAgainAllInTheirOrderHoweverManyThereAre() {
        List<Delivery> many = Stream.generate(() -> delivery(CHAT, "many"))
                .limit(Blocks.ROWS * 2L)
                .toList();
        Sample.say(nodes.one(), CHAT, many.toArray(Delivery[]::new));
        many.forEach(one -> nodes.one().outbox().settle(one, new Undeliverable(Reason.BLOCKED)));

        assertThat(letters().resend(ALL)).isEqualTo(many.size() + 2);

        assertThat(leftBehind(nodes.other())).extracting(Delivery::id).containsExactly(first.id());
    }

    @Test
    void countTheTriesOfAllTimes() {
        letters().resend(new Which.One(first.id()));
        Delivery again = leftBehind(nodes.other()).getFirst();

        nodes.other().outbox().settle(again, new Undeliverable(Reason.BLOCKED));

        assertThat(list(new Which.One(first.id())))
                .extracting(DeadLetter::reason, DeadLetter::tries)
                .containsExactly(tuple(Reason.BLOCKED, 2));
    }

    @Test
    void waitTheirTurnInAChatThatIsBeingSentTo() {
        Delivery later = Sample.say(nodes.one(), CHAT, delivery(CHAT, "four")).orElseThrow();

        nodes.other().deadLetters().resend(new Which.One(first.id()));

        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(nodes.one().outbox().settle(later, new Delivered()).next())
                .map(Delivery::id)
                .contains(first.id());
    }

    @Test
    void areDeadAgainWhenTheResendIsUndoneInTime() {
        letters().resend(ALL);
        assertThat(list(ALL)).hasSize(2).extracting(DeadLetter::endedAt).containsOnlyNulls();

        assertThat(letters().undoResend(new Which.Of(Reason.REJECTED))).isEqualTo(1);
        assertThat(letters().undoResend(ALL)).isEqualTo(1);

        assertThat(leftBehind(nodes.other())).isEmpty();
        assertThat(list(ALL))
                .extracting(DeadLetter::delivery, DeadLetter::reason)
                .containsExactlyInAnyOrder(tuple(first.id(), Reason.REJECTED), tuple(third.id(), Reason.UNKNOWN));
    }

    @Test
    void areNotTakenFromANodeThatSendsThemAlready() {
        letters().resend(new Which.One(first.id()));
        leftBehind(nodes.other());

        assertThat(letters().undoResend(ALL)).isZero();
    }

    @Test
    void doNotHoldWhatWasDeliveredOrWasNeverThere() {
        assertThat(letters().resend(new Which.One(second.id()))).isZero();
        assertThat(letters().resend(new Which.One(UUID.randomUUID()))).isZero();
        assertThat(letters().undoResend(ALL)).isZero();
        assertThat(leftBehind(nodes.one())).isEmpty();
    }

    private DeadLetters letters() {
        return nodes.one().deadLetters();
    }

    private List<DeadLetter> list(Which which) {
        return letters().newestFirst(which, 10);
    }
}
