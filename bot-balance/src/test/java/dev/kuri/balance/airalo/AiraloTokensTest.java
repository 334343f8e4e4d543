package dev.kuri.balance.airalo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.airalo.Grant.Denied;
import dev.kuri.balance.airalo.Grant.Token;
import dev.kuri.balance.demo.Mood;
import dev.kuri.balance.demo.PlayedAiralo;
import dev.kuri.balance.wire.Patience;
import dev.kuri.balance.wire.RateLimit;
import dev.kuri.balance.wire.Wire;
import dev.kuri.core.balance.Lookup;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AiraloTokensTest {
    private final PlayedAiralo airalo = new PlayedAiralo();
    private final SetClock clock = new SetClock();
    private final AiraloTokens tokens = tokens(AiraloApiTest.settings(airalo), BadDaysContract.LONG);

    private AiraloTokens tokens(AiraloSettings settings, Patience patience) {
        Wire wire = new Wire(patience, RateLimit.of(1000, Duration.ofSeconds(1)), clock);
        return new AiraloTokens(settings, wire, RateLimit.of(3, Duration.ofMinutes(1)), clock);
    }

    @AfterEach
    void stop() {
        airalo.close();
    }

    @Test
    void keepsATokenForADayWhateverTheAnswerSays() throws InterruptedException {
        Grant first = tokens.grant(null);
        assertThat(first).isEqualTo(new Token("played-token-1", SetClock.START.plus(Duration.ofHours(24))));

        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(tokens.grant(null)).isEqualTo(first);

        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.grant(null)).isInstanceOf(Token.class).isNotEqualTo(first);
    }

    @Test
    void asksOnceForManyThreads() throws Exception {
        Set<Grant> grants = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Grant>> calls = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> tokens.grant(null)))
                    .toList();
            for (Future<Grant> call : calls) {
                grants.add(call.get());
            }
        }

        assertThat(grants).hasSize(1);
        assertThat(airalo.tokens()).isEqualTo(1);
    }

    @Test
    void sharesAFailureWithThoseWhoWaitedForIt() throws Exception {
        airalo.server().isFromNowOn(Mood.SILENT);
        List<FutureTask<Grant>> calls = Stream.generate(() -> new FutureTask<>(() -> tokens.grant(null)))
                .limit(20)
                .toList();
        List<Thread> threads = calls.stream().map(Thread.ofVirtual()::start).toList();
        awaitThatAllWait(threads);

        airalo.close();

        for (FutureTask<Grant> call : calls) {
            assertThat(call.get()).isEqualTo(new Denied(new Lookup.Failed("a broken connection for a token")));
        }
        assertThat(airalo.server().asked()).hasSize(1);
    }

    private void awaitThatAllWait(List<Thread> threads) {
        Instant end = Instant.now().plusSeconds(20);
        Set<Thread.State> waiting = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
        while (airalo.server().asked().isEmpty()
                || !threads.stream().map(Thread::getState).allMatch(waiting::contains)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void asksForThreeAMinuteAndNoMore() throws InterruptedException {
        Grant last = tokens.grant(null);
        last = tokens.grant((Token) last);
        last = tokens.grant((Token) last);

        assertThat(tokens.grant((Token) last))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.why()).isInstanceOf(Lookup.Busy.class));
        assertThat(airalo.tokens()).isEqualTo(3);
    }

    @Test
    void goesOnSayingThatCredentialsAreRefused() throws InterruptedException {
        AiraloTokens wrong = tokens(
                new AiraloSettings(airalo.uri(), "played-client", "another", Duration.ZERO, 5), BadDaysContract.LONG);

        for (int i = 0; i < 10; i++) {
            assertThat(wrong.grant(null)).isEqualTo(new Denied(new Lookup.Refused("HTTP 401")));
        }
        assertThat(airalo.server().asked()).hasSize(3);
    }

    @Test
    void showsNoSecret() throws InterruptedException {
        assertThat(tokens.grant(null).toString()).doesNotContain("played-token");
        assertThat(AiraloApiTest.settings(airalo).toString())
                .doesNotContain(PlayedAiralo.CLIENT_ID)
                .doesNotContain(PlayedAiralo.CLIENT_SECRET);
    }
}
