package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.bench.understanding.SideBySide.Trial;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final List<Line> LINES = List.of(
            new Line("1", "w", "en", "top up", "topup", List.of()),
            new Line("2", "w", "en", "how long", "expiry", List.of("renewal")),
            new Line("3", "w", "ja", "残高", "balance", List.of()));

    private static final SideBySide ENGINE = new SideBySide(List.of(
            new Trial(
                    LINES,
                    run(
                            10,
                            new Answer("1", "oos", "topup", 100),
                            new Answer("2", "renewal", "renewal", 200),
                            new Answer("3", "topup", "topup", 600)),
                    Duration.ofSeconds(2)),
            new Trial(
                    List.of(new Line("4", "v", "ja", "チャージ", "topup", List.of())),
                    run(30, new Answer("4", "topup", "topup", 300)),
                    Duration.ofSeconds(4))));

    @Test
    void takesAnotherIntentThatAFairJudgeWouldTake() {
        assertThat(ENGINE.accuracy(line -> line.id().equals("2"), Answer::intent))
                .isEqualTo(1);
    }

    @Test
    void tellsWhatAnEngineGivesFromWhatItRanksFirst() {
        assertThat(ENGINE.accuracy(line -> true, Answer::intent)).isEqualTo(0.5);
        assertThat(ENGINE.accuracy(line -> true, Answer::ranked)).isEqualTo(0.75);
    }

    @Test
    void countsALanguageByItself() {
        assertThat(ENGINE.accuracy(line -> line.lang().equals("ja"), Answer::intent))
                .isEqualTo(0.5);
    }

    @Test
    void takesCostsOverAllFolds() {
        assertThat(ENGINE.cpuMicros().mean()).isEqualTo(300);
        assertThat(ENGINE.meanCost(Cost::residentMegabytes)).isEqualTo(20);
        assertThat(ENGINE.trainingSeconds()).isEqualTo(3);
    }

    private static Engine.Run run(double residentMegabytes, Answer... answers) {
        return new Engine.Run(List.of(answers), new Cost(1, 1, 1, residentMegabytes, 1));
    }
}
