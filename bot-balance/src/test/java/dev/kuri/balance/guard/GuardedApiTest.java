package dev.kuri.balance.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.balance.SetClock;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuardedApiTest {
    private static final Lookup FAILED = new Lookup.Failed("HTTP 500");
    private static final Lookup NOT_ASKED = new Lookup.Failed("not asked, as it failed often of late");
    private static final ProviderKey KEY = new ProviderKey("told", "1");

    private final SetClock clock = new SetClock();
    private final ToldApi told = new ToldApi();
    private final GuardedApi api = GuardedApi.of(told, new Caution(4, 50, Duration.ofMinutes(1)), clock);

    /** Answers as it is told to. */
    private static final class ToldApi implements ProviderApi {
        private Lookup answer = new Lookup.Failed("HTTP 500");
        private boolean isInterrupted;
        private int calls;

        @Override
        public String name() {
            return "told";
        }

        @Override
        public Duration interval() {
            return Duration.ofMinutes(20);
        }

        @Override
        public Duration repeats() {
            return Duration.ZERO;
        }

        @Override
        public Lookup ask(ProviderKey key) throws InterruptedException {
            calls++;
            if (isInterrupted) {
                throw new InterruptedException();
            }
            return answer;
        }
    }

    @Test
    void leavesAProviderAloneThatFailedOften() throws InterruptedException {
        ask(4);

        assertThat(api.ask(KEY)).isEqualTo(NOT_ASKED);
        assertThat(told.calls).isEqualTo(4);
    }

    @Test
    void triesAgainAfterAPauseWithOneCall() throws InterruptedException {
        ask(4);
        clock.advance(Duration.ofSeconds(61));

        assertThat(api.ask(KEY)).isEqualTo(FAILED);
        assertThat(api.ask(KEY)).isEqualTo(NOT_ASKED);
        assertThat(told.calls).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"found", "gone"})
    void isThereAgainForAProviderThatAnswers(String answer) throws InterruptedException {
        ask(4);
        clock.advance(Duration.ofSeconds(61));
        told.answer = lookup(answer);

        ask(10);

        assertThat(told.calls).isEqualTo(14);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"busy", "refused", "gone", "found"})
    void goesOnAskingAProviderThatOnlyIs(String answer) throws InterruptedException {
        told.answer = lookup(answer);

        ask(20);

        assertThat(told.calls).isEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"busy", "refused"})
    void triesAgainAtOnceWhenATryDoesNotCount(String answer) throws InterruptedException {
        ask(4);
        clock.advance(Duration.ofSeconds(61));
        told.answer = lookup(answer);

        ask(3);

        assertThat(told.calls).isEqualTo(7);
    }

    @Test
    void doesNotCountAnInterruptedCall() throws InterruptedException {
        told.isInterrupted = true;
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> api.ask(KEY)).isInstanceOf(InterruptedException.class);
        }
        told.isInterrupted = false;

        assertThat(api.ask(KEY)).isEqualTo(FAILED);
    }

    @Test
    void doesNotKeepTheTryOfAnInterruptedThread() throws InterruptedException {
        ask(4);
        clock.advance(Duration.ofSeconds(61));
        told.isInterrupted = true;
        assertThatThrownBy(() -> api.ask(KEY)).isInstanceOf(InterruptedException.class);
        told.isInterrupted = false;

        assertThat(api.ask(KEY)).isEqualTo(FAILED);
    }

    @Test
    void isNamedAsWhatItGuards() {
        assertThat(api.name()).isEqualTo("told");
        assertThat(api.interval()).isEqualTo(Duration.ofMinutes(20));
    }

    private void ask(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            api.ask(KEY);
        }
    }

    private static Lookup lookup(String answer) {
        return switch (answer) {
            case "found" ->
                new Lookup.Found(
                        new Holding(Holding.State.ACTIVE, List.of(), SetClock.START, Duration.ZERO, Holding.DECIMAL));
            case "gone" -> new Lookup.Gone();
            case "busy" -> new Lookup.Busy(null);
            default -> new Lookup.Refused("HTTP 401");
        };
    }
}
