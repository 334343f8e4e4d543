package dev.kuri.app.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.HandClock;
import dev.kuri.core.understand.Opinion.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestraintTest {
    private static final Reply FAILURE = new Reply.Status(500, null);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final Restraint restraint = new Restraint(new LlmProperties.Budget(100, 1000), clock);

    @Test
    void leavesAnEndpointAloneForAMinuteThatFailsThreeTimes() {
        fail(2);
        assertThat(restraint.begin()).isEmpty();

        fail(1);
        assertThat(restraint.begin()).contains(Reason.PAUSED);

        clock.advance(Duration.ofSeconds(60));
        assertThat(restraint.begin()).isEmpty();
    }

    @Test
    void leavesItAloneAgainAfterOneMoreFailure() {
        fail(3);
        clock.advance(Duration.ofSeconds(60));

        fail(1);

        assertThat(restraint.begin()).contains(Reason.PAUSED);
    }

    @Test
    void forgetsFailuresOnceItWorks() {
        fail(2);
        restraint.end(new Reply.Said("{}"));
        fail(2);

        assertThat(restraint.begin()).isEmpty();
    }

    @Test
    void doesNotLetAnEndpointAskForMoreThanAnHour() {
        restraint.end(new Reply.Status(503, Duration.ofDays(10)));

        clock.advance(Duration.ofMinutes(59));
        assertThat(restraint.begin()).contains(Reason.PAUSED);
        clock.advance(Duration.ofMinutes(1));
        assertThat(restraint.begin()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("whatWordsMayBringAbout")
    void isNotTakenAwayFromAllByOnePersonsWords(Reply reply) {
        for (int i = 0; i < 5; i++) {
            restraint.end(reply);
        }

        assertThat(restraint.begin()).isEmpty();
    }

    static Stream<Reply> whatWordsMayBringAbout() {
        return Stream.of(
                new Reply.Said("nonsense"),
                new Reply.Endless(),
                new Reply.Status(400, null),
                new Reply.Status(422, null));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            restraint.end(FAILURE);
        }
    }
}
