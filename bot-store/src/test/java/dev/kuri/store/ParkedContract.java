package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.leftBehind;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Parked;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.outbox.OutboxStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of deliveries that would cost what is used up, and of those to people who blocked us. */
abstract class ParkedContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final Duration MONTH = Duration.ofDays(9);

    private Instant nextMonth;

    @BeforeEach
    final void prepare() {
        nextMonth = nodes.clock().instant().plus(MONTH);
    }

    @Test
    void goesOnWithTheChatsNext() {
        Delivery first = delivery(CHAT, "one");
        Delivery second = delivery(CHAT, "two");
        Sample.say(nodes.one(), CHAT, first, second);

        assertThat(nodes.one().outbox().settle(first, new Parked(nextMonth)).next())
                .contains(second);
        assertThat(nodes.one().outbox().settle(second, new Delivered()).next()).isEmpty();
        assertThat(leftBehind(nodes.other())).isEmpty();
    }

    @Test
    void showsWhatIsParkedWithTheNextAnswerThatCostsNothing() {
        park("a reminder");
        Delivery answer = delivery(CHAT, "an answer");

        Delivery shown = Sample.say(nodes.one(), CHAT, answer).orElseThrow();

        assertThat(shown.id()).isEqualTo(answer.id());
        assertThat(shown.replyToken()).isEqualTo(answer.replyToken());
        assertThat(words(shown)).containsExactly("a reminder", "an answer", "an answer!");
        assertThat(outcomes()).containsExactly("SHOWN", null);
        assertThat(nodes.one().outbox().settle(shown, new Delivered()).next()).isEmpty();
    }

    @Test
    void keepsTogetherWhatWasShownWhenTheAnswerFails() {
        park("a reminder");
        Delivery shown =
                Sample.say(nodes.one(), CHAT, delivery(CHAT, "an answer")).orElseThrow();
        nodes.one().outbox().settle(shown, new RetryLater(Duration.ZERO));

        assertThat(leftBehind(nodes.other()))
                .singleElement()
                .satisfies(again -> assertThat(words(again)).containsExactly("a reminder", "an answer", "an answer!"));
    }

    @Test
    void showsAsMuchAsFitsAndTheRestLater() {
        park("one");
        park("two");
        park("three");
        park("four");

        Delivery first =
                Sample.say(nodes.one(), CHAT, delivery(CHAT, "an answer")).orElseThrow();
        nodes.one().outbox().settle(first, new Delivered());
        Delivery second =
                Sample.say(nodes.one(), CHAT, delivery(CHAT, "another")).orElseThrow();

        assertThat(words(first)).containsExactly("one", "two", "three", "an answer", "an answer!");
        assertThat(words(second)).containsExactly("four", "another", "another!");
    }

    @Test
    void showsNothingWithAnAnswerThatWouldCost() {
        park("a reminder");
        Delivery withoutToken = new Delivery(UUID.randomUUID(), CHAT, List.of(OutboundMessage.text("an answer")), null);

        assertThat(Sample.say(nodes.one(), CHAT, withoutToken)).contains(withoutToken);
    }

    @Test
    void isSentByItselfWhenItCanBePaidFor() {
        Delivery parked = park("a reminder");
        nodes.clock().advance(MONTH.minusSeconds(1));
        assertThat(leftBehind(nodes.one())).isEmpty();
        nodes.clock().advance(Duration.ofSeconds(1));

        List<Delivery> taken = leftBehind(nodes.other());

        assertThat(taken).extracting(Delivery::id).containsExactly(parked.id());
        assertThat(taken.getFirst().earlier().mayHaveArrived()).isFalse();
        assertThat(nodes.other()
                        .outbox()
                        .settle(taken.getFirst(), new RetryLater(Duration.ZERO))
                        .isGivenUp())
                .as("the time before it was parked does not count")
                .isFalse();
        nodes.clock().advance(OutboxStore.PATIENCE);
        Delivery again = leftBehind(nodes.other()).getFirst();
        assertThat(nodes.other()
                        .outbox()
                        .settle(again, new RetryLater(Duration.ZERO))
                        .isGivenUp())
                .isTrue();
    }

    @Test
    void saysNothingUnaskedToSomebodyWhoBlockedUs() {
        Delivery answer =
                Sample.say(nodes.one(), CHAT, delivery(CHAT, "an answer")).orElseThrow();
        Sample.proactive(nodes.one(), CHAT, "waits behind it");

        assertThat(nodes.one()
                        .outbox()
                        .settle(answer, new Undeliverable(Reason.BLOCKED))
                        .next())
                .isEmpty();
        Sample.proactive(nodes.one(), CHAT, "comes later");

        assertThat(leftBehind(nodes.one())).isEmpty();
        assertThat(outcomes()).containsExactly("BLOCKED", "BLOCKED", "BLOCKED");
    }

    @ParameterizedTest
    @MethodSource("waysBack")
    void speaksUnaskedAgainToSomebodyWhoCameBack(InboundMessage.Content back) {
        Delivery answer =
                Sample.say(nodes.one(), CHAT, delivery(CHAT, "an answer")).orElseThrow();
        nodes.one().outbox().settle(answer, new Undeliverable(Reason.BLOCKED));
        InboundMessage event = message(CHAT, 2);
        InboundMessage came = new InboundMessage(event.id(), CHAT, event.sentAt(), back, null, null);
        nodes.one().inbox().keep(List.of(came));
        nodes.one().turns().commit(came, version(CHAT, 2), List.of());

        Delivery reminder = Sample.proactive(nodes.one(), CHAT, "a reminder");

        assertThat(nodes.one().outbox().settle(reminder, new Delivered()).next())
                .isEmpty();
        assertThat(outcomes()).containsExactly("BLOCKED", "DELIVERED");
    }

    static Stream<InboundMessage.Content> waysBack() {
        return Stream.of(new InboundMessage.Joined(null), new InboundMessage.Returned());
    }

    @Test
    void answersSomebodyWhoBlockedUsAndYetAsks() {
        Delivery answer =
                Sample.say(nodes.one(), CHAT, delivery(CHAT, "an answer")).orElseThrow();
        nodes.one().outbox().settle(answer, new Undeliverable(Reason.BLOCKED));

        assertThat(Sample.say(nodes.one(), CHAT, delivery(CHAT, "another"))).isPresent();
    }

    /** Says something alone that costs, and parks it. */
    private Delivery park(String words) {
        Delivery parked = Sample.proactive(nodes.one(), CHAT, words);
        nodes.one().outbox().settle(parked, new Parked(nextMonth));
        return parked;
    }

    private static List<String> words(Delivery delivery) {
        return delivery.messages().stream()
                .map(message -> ((Block.Paragraph) message.body().getFirst()).text())
                .map(RichText::text)
                .toList();
    }

    private List<String> outcomes() {
        return database()
                .sql()
                .sql("select outcome from outbox order by seq")
                .query((columns, number) -> columns.getString("outcome"))
                .list();
    }
}
