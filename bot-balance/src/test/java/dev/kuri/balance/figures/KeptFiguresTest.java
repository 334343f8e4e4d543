package dev.kuri.balance.figures;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.SetClock;
import dev.kuri.core.balance.Balance.Why;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class KeptFiguresTest {
    private static final ProviderKey KEY = new ProviderKey("played", "1");
    private static final Duration INTERVAL = Duration.ofMinutes(20);
    private static final Duration REPEATS = Duration.ofMinutes(15);

    private final SetClock clock = new SetClock();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Played api = new Played();
    private final KeptFigures figures = new KeptFigures(List.of(api), executor, clock);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void asksOnceForAsLongAsTheProviderKeepsItsAnswer() {
        Figure first = figures.of(KEY);
        clock.advance(INTERVAL.minusSeconds(1));

        assertThat(figures.of(KEY)).isEqualTo(first).isInstanceOf(Figure.Current.class);
        assertThat(api.calls).hasValue(1);
    }

    @Test
    void asksAgainAfterwards() {
        figures.of(KEY);
        clock.advance(INTERVAL);
        figures.of(KEY);

        assertThat(api.calls).hasValue(2);
    }

    @Test
    void tellsTheLastFigureWhileTheProviderIsDown() {
        figures.of(KEY);
        clock.advance(INTERVAL);
        api.answer = new Lookup.Failed("down");

        assertThat(figures.of(KEY)).isEqualTo(new Figure.Earlier(api.holding));
    }

    @Test
    void hasNothingToTellWhereTheProviderWasNeverThere() {
        api.answer = new Lookup.Busy(null);

        assertThat(figures.of(KEY)).isEqualTo(new Figure.None(Why.NO_ANSWER));
    }

    @Test
    void keepsInMindThatAnEsimIsGone() {
        api.answer = new Lookup.Gone();

        assertThat(figures.of(KEY)).isEqualTo(new Figure.None(Why.GONE));
        assertThat(figures.of(KEY)).isEqualTo(new Figure.None(Why.GONE));
        assertThat(api.calls).hasValue(1);
    }

    @Test
    void knowsNothingOfProvidersThatAreOff() {
        assertThat(figures.of(new ProviderKey("other", "1"))).isEqualTo(new Figure.None(Why.NO_ANSWER));
    }

    @Test
    void keepsNobodyWaitingForASlowProvider() throws InterruptedException {
        api.gate = new CountDownLatch(1);

        assertThat(figures.of(KEY)).isEqualTo(new Figure.None(Why.CHECKING));
        api.gate.countDown();
        assertThat(api.answered.await(5, SECONDS)).isTrue();
        assertThat(figures.of(KEY)).isInstanceOf(Figure.Current.class);
        assertThat(api.calls).hasValue(1);
    }

    @Test
    void hasOneCallUnderWayForEachSubscriptionHoweverManyAsk() throws Exception {
        api.gate = new CountDownLatch(1);
        List<Future<Figure>> asked = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            ProviderKey key = new ProviderKey("played", Integer.toString(i % 200));
            asked.add(executor.submit(() -> figures.of(key)));
        }
        api.gate.countDown();

        for (Future<Figure> figure : asked) {
            assertThat(figure.get(10, SECONDS)).isIn(new Figure.Current(api.holding), new Figure.None(Why.CHECKING));
        }
        for (int i = 0; i < 200; i++) {
            assertThat(figures.of(new ProviderKey("played", Integer.toString(i))))
                    .isEqualTo(new Figure.Current(api.holding));
        }
        assertThat(api.calls).hasValue(200);
        assertThat(api.twiceAtOnce).isFalse();
    }

    @Test
    void keepsOnlySoManyPeopleWaiting() throws Exception {
        api.gate = new CountDownLatch(1);
        long begun = System.nanoTime();
        List<Future<Figure>> asked = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            asked.add(executor.submit(() -> figures.of(KEY)));
        }
        for (Future<Figure> figure : asked) {
            assertThat(figure.get(10, SECONDS)).isEqualTo(new Figure.None(Why.CHECKING));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
        api.gate.countDown();
    }

    @Test
    void survivesAProviderWithADefect() {
        api.isDefect = true;

        assertThat(figures.of(KEY)).isEqualTo(new Figure.None(Why.NO_ANSWER));
    }

    @Test
    void asksSeveralSideBySideAndWaitsForTheSlowestOnce() throws InterruptedException {
        api.gate = new CountDownLatch(1);
        Set<ProviderKey> keys = Set.of(KEY, new ProviderKey("played", "2"), new ProviderKey("played", "3"));
        long begun = System.nanoTime();

        assertThat(figures.of(keys).values()).hasSize(3).containsOnly(new Figure.None(Why.CHECKING));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(api.calls).hasValue(3);
        api.gate.countDown();
    }

    @Test
    void waitsForNothingWhereNobodyHasTime() {
        api.gate = new CountDownLatch(1);
        long begun = System.nanoTime();

        assertThat(figures.atOnce().of(KEY)).isEqualTo(new Figure.None(Why.CHECKING));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        api.gate.countDown();
    }

    @Test
    void asksAnewWhatIsFreshWhenTheProviderLooksAgain() {
        figures.of(KEY);
        clock.advance(Duration.ofMinutes(1));
        Instant happened = clock.instant();
        clock.advance(Duration.ofMinutes(1));

        assertThat(figures.since(KEY, happened)).isEmpty();
        assertThat(api.calls).hasValue(1);
        clock.advance(REPEATS);
        assertThat(figures.since(KEY, happened)).contains(api.answer);
        assertThat(figures.since(KEY, happened)).contains(api.answer);
        assertThat(api.calls).hasValue(2);
    }

    @Test
    void asksAtOnceWhatNobodyAskedBefore() {
        Instant happened = clock.instant();
        clock.advance(Duration.ofSeconds(1));

        assertThat(figures.since(KEY, happened)).contains(api.answer);
    }

    @Test
    void takesNothingFromBeforeForAnAnswerToWhatHappenedSince() {
        figures.of(KEY);
        clock.advance(REPEATS);
        Instant happened = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        api.answer = new Lookup.Busy(null);

        assertThat(figures.since(KEY, happened)).isEmpty();
        assertThat(figures.since(new ProviderKey("other", "1"), happened)).isEmpty();
    }

    /** A provider that answers when its gate is open. */
    private final class Played implements ProviderApi {
        private final Holding holding = new Holding(
                Holding.State.ACTIVE,
                List.of(new DataPackage("", Holding.State.ACTIVE, new DataPackage.Amount.Limited(1, 2), null, null)),
                clock.instant(),
                Duration.ZERO,
                Holding.DECIMAL);
        private final AtomicInteger calls = new AtomicInteger();
        private final Set<ProviderKey> asking = ConcurrentHashMap.newKeySet();
        private final CountDownLatch answered = new CountDownLatch(1);
        private volatile boolean twiceAtOnce;
        private volatile boolean isDefect;
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile Lookup answer = new Lookup.Found(holding);

        @Override
        public String name() {
            return "played";
        }

        @Override
        public Duration interval() {
            return INTERVAL;
        }

        @Override
        public Duration repeats() {
            return REPEATS;
        }

        @Override
        public Lookup ask(ProviderKey key) throws InterruptedException {
            calls.incrementAndGet();
            twiceAtOnce |= !asking.add(key);
            gate.await();
            asking.remove(key);
            answered.countDown();
            if (isDefect) {
                throw new IllegalStateException("a defect");
            }
            return answer;
        }
    }
}
