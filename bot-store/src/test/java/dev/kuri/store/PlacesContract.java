package dev.kuri.store;

import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore.Kept;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of chats for which a node that keeps their messages has no place. */
abstract class PlacesContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final ChatAddress OTHER_CHAT = Sample.chat("b");
    private static final InboundMessage FIRST = message(CHAT, 1);
    private static final InboundMessage SECOND = message(CHAT, 2);
    private static final InboundMessage ELSEWHERE = message(OTHER_CHAT, 1);

    @Test
    void takesOnlySoManyOfTheChatsThatItKeeps() {
        Kept kept = nodes.one().inbox().keep(List.of(FIRST, ELSEWHERE), 1);

        assertThat(kept).isEqualTo(new Kept(List.of(new Waiting(FIRST, 0)), 2, 1));
        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(ELSEWHERE, 0));
    }

    @Test
    void leavesAChatToWhoeverHasAPlaceFirst() {
        Kept kept = nodes.one().inbox().keep(List.of(FIRST, SECOND), 0);

        assertThat(kept).isEqualTo(new Kept(List.of(), 2, 1));
        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(FIRST, 0));
        assertThat(nodes.one().inbox().takeLeftBehind(10)).isEmpty();
    }

    @Test
    void countsNoTakeOfAChatThatItLeft() {
        nodes.one().inbox().keep(List.of(FIRST), 0);
        nodes.one().inbox().takeLeftBehind(10);
        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(FIRST, 1));
    }

    @Test
    void tellsOfAChatThatWasLeftBeforeThatItStillIs() {
        nodes.one().inbox().keep(List.of(FIRST), 0);

        assertThat(nodes.one().inbox().keep(List.of(SECOND), 0).left()).isEqualTo(1);
        assertThat(nodes.one().inbox().keep(List.of(message(CHAT, 3)), 1).taken())
                .containsExactly(new Waiting(FIRST, 0));
    }

    @Test
    void leavesNoChatThatSomebodyHas() {
        nodes.one().inbox().keep(List.of(FIRST));

        assertThat(nodes.other().inbox().keep(List.of(SECOND), 0)).isEqualTo(new Kept(List.of(), 1, 0));

        assertThat(nodes.one()
                        .turns()
                        .commit(FIRST, version(CHAT, 1), List.of())
                        .next())
                .contains(new Waiting(SECOND, 0));
    }

    @Test
    void leavesAChatThatWasPutAsideAloneUntilItsTime() {
        nodes.one().inbox().keep(List.of(FIRST));
        nodes.one()
                .inbox()
                .putAside(new Waiting(FIRST, 0), nodes.clock().instant().plusSeconds(5));

        assertThat(nodes.one().inbox().keep(List.of(SECOND), 0).left()).isZero();

        assertThat(nodes.one().inbox().takeLeftBehind(10)).isEmpty();
    }

    @Test
    void leavesNothingBehindForAnEventThatWasKeptBefore() {
        nodes.one().inbox().keep(List.of(FIRST));
        nodes.one().turns().commit(FIRST, version(CHAT, 1), List.of());

        assertThat(nodes.one().inbox().keep(List.of(FIRST), 0)).isEqualTo(new Kept(List.of(), 0, 0));
        assertThat(nodes.one().inbox().takeLeftBehind(10)).isEmpty();
    }

    /** Those that share a transaction with one another as well. */
    @Test
    void takesAChatOnceOrLeavesItWhenMessagesWithAndWithoutAPlaceMeet() throws Exception {
        int messages = 40;
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Kept>> kept;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            kept = IntStream.range(0, messages)
                    .mapToObj(number -> callers.submit(() -> {
                        start.await();
                        return nodes.one().inbox().keep(List.of(message(CHAT, number)), number % 2);
                    }))
                    .toList();
            start.countDown();
        }

        int taken = 0;
        for (Future<Kept> one : kept) {
            taken += one.get().taken().size();
        }
        taken += nodes.other().inbox().takeLeftBehind(10).size();
        assertThat(taken).isEqualTo(1);
        assertThat(database()
                        .sql()
                        .sql("select sum(tries) from inbox")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
