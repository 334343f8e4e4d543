package dev.kuri.store;

import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many messages of a chat are answered in a minute, by all nodes together. */
abstract class LimitContract extends TwoNodesContract {
    private static final int MOST = 3;
    private static final ChatAddress CHAT = Sample.chat("a");

    @Test
    void answersSoManyTellsTheChatOnceAndDropsTheRest() {
        keep(nodes.one(), 1, 2);
        keep(nodes.other(), 3, 4, 5, 6);

        assertThat(worked()).containsExactly("1 ANSWER", "2 ANSWER", "3 ANSWER", "4 SLOW_DOWN");
        assertThat(outcomes()).containsExactly("ANSWERED", "ANSWERED", "ANSWERED", "ANSWERED", "LIMITED", "LIMITED");
    }

    @Test
    void beginsAnewWithTheNextMinute() {
        keep(nodes.one(), 1, 2, 3, 4, 5);
        nodes.clock().advance(Duration.ofSeconds(59));
        keep(nodes.one(), 6);
        nodes.clock().advance(Duration.ofSeconds(1));
        keep(nodes.other(), 7, 8, 9, 10);

        assertThat(worked())
                .containsExactly(
                        "1 ANSWER",
                        "2 ANSWER",
                        "3 ANSWER",
                        "4 SLOW_DOWN",
                        "7 ANSWER",
                        "8 ANSWER",
                        "9 ANSWER",
                        "10 SLOW_DOWN");
    }

    @Test
    void doesNotTakeAChatForAMessageThatItDrops() {
        keep(nodes.one(), 1, 2, 3, 4);
        worked();

        assertThat(keep(nodes.other(), 5)).isEmpty();

        nodes.clock().advance(Duration.ofMinutes(1));
        assertThat(keep(nodes.other(), 6)).containsExactly(new Waiting(message(CHAT, 6), 0));
    }

    @Test
    void countsNeitherDuplicatesNorOtherChats() {
        keep(nodes.one(), 1);
        keep(nodes.one(), 1, 1, 1, 2);
        nodes.one().inbox(MOST).keep(List.of(message(Sample.chat("b"), 1), message(Sample.chat("b"), 2)));
        keep(nodes.one(), 3);

        assertThat(worked()).containsExactly("1 ANSWER", "2 ANSWER", "3 ANSWER");
    }

    @Test
    void losesNothingThatIsNoMessage() {
        keep(nodes.one(), 1, 2, 3, 4, 5);
        InboundMessage left = new InboundMessage(
                new EventId(CHAT.channel(), CHAT.bot(), "a-6"),
                CHAT,
                nodes.clock().instant(),
                new InboundMessage.Left(),
                null,
                null);
        nodes.one().inbox(MOST).keep(List.of(left));

        assertThat(worked()).endsWith("4 SLOW_DOWN", "6 ANSWER");
    }

    private static List<Waiting> keep(JdbcStores node, int... numbers) {
        InboxStore inbox = node.inbox(MOST);
        return inbox.keep(IntStream.of(numbers)
                        .mapToObj(number -> message(CHAT, number))
                        .toList())
                .taken();
    }

    /** Works through the chat, whichever node has it, and tells what it came to. */
    private List<String> worked() {
        nodes.clock().advance(Nodes.LEASE);
        List<String> seen = new ArrayList<>();
        Optional<Waiting> next = nodes.one().inbox().takeLeftBehind(100).stream()
                .filter(this::isOfChat)
                .findFirst();
        while (next.isPresent()) {
            Waiting waiting = next.get();
            seen.add(waiting.message().id().value().substring(2) + " " + waiting.handling());
            assertThat(waiting.handling()).isIn(Handling.ANSWER, Handling.SLOW_DOWN);
            next = nodes.one()
                    .turns()
                    .commit(waiting.message(), version(CHAT, seen.size()), List.of())
                    .next();
        }
        return seen;
    }

    private boolean isOfChat(Waiting waiting) {
        return waiting.message().from().equals(CHAT);
    }

    private List<@Nullable String> outcomes() {
        return database()
                .sql()
                .sql("select outcome from inbox order by seq")
                .query(String.class)
                .list();
    }
}
