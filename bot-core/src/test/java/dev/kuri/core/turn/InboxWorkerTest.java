package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxWorkerTest {
    static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final LeavingInboxStore store = new LeavingInboxStore();
    private final List<String> heard = new ArrayList<>();
    private final List<String> worked = new ArrayList<>();

    /** Tasks run when the test says so. */
    private final Deque<Runnable> threads = new ArrayDeque<>();

    @Test
    void keepsAndWorksThroughAChat() {
        store.next.add(waiting("a", 2));
        InboxWorker worker = worker(4, this::next);

        worker.accept(List.of(message("a", 1)));
        runAll();

        assertThat(worked).containsExactly("a1", "a2");
        assertThat(heard).containsExactly("kept 1, 0 known");
    }

    @Test
    void leavesWhatThereIsNoPlaceForAndTakesItWhenThereIs() {
        InboxWorker worker = worker(1, this::next);

        worker.accept(List.of(message("a", 1), message("b", 1), message("c", 1)));

        assertThat(worked).isEmpty();
        assertThat(heard).containsExactly("kept 3, 0 known", "2 left behind");
        runAll();
        assertThat(worked).containsExactly("a1", "b1", "c1");
        assertThat(store.behind).isEmpty();
        assertThat(store.handedBack).isEmpty();
    }

    @Test
    void comesToWhatItLeftAlthoughTheLastPlaceBecameFreeMeanwhile() {
        InboxWorker worker = worker(1, this::next);
        worker.accept(List.of(message("a", 1)));
        store.whileKeeping.add(this::runAll);

        worker.accept(List.of(message("b", 1)));

        assertThat(store.behind).hasSize(1);
        runAll();
        assertThat(worked).containsExactly("a1", "b1");
    }

    @Test
    void comesToWhatWaitsAfterItHadAPlaceForNothing() {
        InboxWorker worker = worker(1, this::next);
        store.isKnown = true;
        store.whileKeeping.add(() -> {
            // It finds no place, because the last is held for what turns out to be known.
            store.behind.add(waiting("b", 1));
            worker.sweep();
        });

        worker.accept(List.of(message("a", 1)));
        runAll();

        assertThat(worked).containsExactly("b1");
    }

    @Test
    void comesToWhatItLeftWhileItWasLookingForOthers() {
        InboxWorker worker = worker(4, this::next);
        store.whileTaking.add(() -> worker.accept(List.of(message("a", 1))));

        worker.sweep();
        runAll();

        assertThat(worked).containsExactly("a1");
        assertThat(store.behind).isEmpty();
    }

    @Test
    void givesBackThePlacesThatItDidNotNeed() {
        Crew crew = new Crew(threads::add, 4);
        InboxWorker worker = new InboxWorker(store, this::next, crew, listener(), CLOCK);
        store.isKnown = true;

        worker.accept(List.of(message("a", 1)));
        worker.sweep();

        assertThat(crew.enter(9)).isEqualTo(4);
    }

    @Test
    void looksForNoMoreThanThereArePlacesFor() {
        InboxWorker worker = worker(2, this::next);
        List.of("a", "b", "c", "d", "e").forEach(chat -> store.behind.add(waiting(chat, 1)));

        worker.sweep();

        assertThat(threads).hasSize(2);
        assertThat(store.handedBack).isEmpty();
        runAll();
        assertThat(worked).containsExactlyInAnyOrder("a1", "b1", "c1", "d1", "e1");
        assertThat(store.handedBack).isEmpty();
    }

    @Test
    void handsBackWhatItsThreadsRefuse() {
        Crew closed = new Crew(
                task -> {
                    throw new RejectedExecutionException("closed");
                },
                4);
        InboxWorker worker = new InboxWorker(store, this::next, closed, listener(), CLOCK);

        worker.accept(List.of(message("a", 1)));

        assertThat(store.handedBack).containsExactly("a1");
        assertThat(closed.enter(9)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void putsAsideWhatFailsByExceptionOrByError(boolean error) {
        InboxWorker worker = worker(4, waiting -> {
            if (error) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException("a defect");
        });

        worker.accept(List.of(message("a", 1)));
        runAll();

        assertThat(store.ended).containsExactly("a1 aside for PT2S");
    }

    @ParameterizedTest(name = "{0} takes before")
    @CsvSource(textBlock = """
            # earlier, outcome
            0,         a1 aside for PT2S
            1,         a1 aside for PT4S
            3,         a1 aside for PT16S
            4,         a1 given up: IllegalStateException in InboxWorkerTest.lambda
            """)
    void givesUpAfterFiveTries(int earlier, String outcome) {
        InboxWorker worker = worker(4, waiting -> {
            throw new IllegalStateException("a defect");
        });
        store.behind.add(new Waiting(message("a", 1), earlier));

        worker.sweep();
        runAll();

        assertThat(store.ended).singleElement().asString().startsWith(outcome);
    }

    @Test
    void givesUpUnseenWhatFiveNodesHaveDiedOver() {
        store.behind.add(new Waiting(message("a", 1), 5));

        worker(4, this::next).sweep();
        runAll();

        assertThat(worked).isEmpty();
        assertThat(store.ended).containsExactly("a1 given up: NodesDiedException in InboxWorker.tried");
        assertThat(heard).containsExactly("gave up a1");
    }

    @Test
    void isNoneTheWorseForAStoreThatIsGone() {
        Crew crew = new Crew(threads::add, 4);
        InboxWorker worker = new InboxWorker(
                store,
                waiting -> {
                    store.gone = true;
                    throw new IllegalStateException("The database is gone");
                },
                crew,
                listener(),
                CLOCK);

        worker.accept(List.of(message("a", 1)));
        runAll();

        assertThatThrownBy(() -> worker.accept(List.of(message("b", 1)))).isInstanceOf(InboxUnavailableException.class);
        assertThat(crew.enter(9)).isEqualTo(4);
    }

    private InboxWorker worker(int places, InboxWorker.Work work) {
        return new InboxWorker(store, work, new Crew(threads::add, places), listener(), CLOCK);
    }

    private void runAll() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    private Optional<Waiting> next(Waiting waiting) {
        worked.add(name(waiting));
        return Optional.ofNullable(store.next.poll());
    }

    private InboxListener listener() {
        return new InboxListener() {
            @Override
            public void kept(int added, int duplicates) {
                heard.add("kept " + added + ", " + duplicates + " known");
            }

            @Override
            public void leftBehind(int chats) {
                heard.add(chats + " left behind");
            }

            @Override
            public void gaveUp(InboundMessage message) {
                heard.add("gave up " + message.id().value());
            }
        };
    }

    static String name(Waiting waiting) {
        return waiting.message().id().value();
    }

    private static Waiting waiting(String chat, int number) {
        return new Waiting(message(chat, number), 0);
    }

    private static InboundMessage message(String chat, int number) {
        ChannelName channel = new ChannelName("test");
        return new InboundMessage(
                new EventId(channel, "bot", chat + number),
                new ChatAddress(channel, "bot", chat),
                NOW,
                new InboundMessage.Text("hello"),
                null,
                null);
    }
}
