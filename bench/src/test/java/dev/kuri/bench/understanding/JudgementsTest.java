package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kuri.bench.understanding.Judgements.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {
    private static final Judgements FOUR_IN_TWO_OUT = new Judgements(List.of(
            new Judged(true, true, 0.9),
            new Judged(true, true, 0.6),
            new Judged(true, true, 0.3),
            new Judged(true, false, 0.2),
            new Judged(false, false, 0.4),
            new Judged(false, false, 0.1)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # situation,                        threshold, in-scope accuracy, out-of-scope recall, overall
            nothing is refused,                 0.0,       0.75,              0.0,                 0.5
            a line at the threshold is kept,    0.3,       0.75,              0.5,                 0.6667
            only the surest are kept,           0.5,       0.5,               1.0,                 0.6667
            everything is refused,              1.0,       0.0,               1.0,                 0.3333
            """)
    void counts(String situation, double threshold, double accuracy, double recall, double overall) {
        assertThat(FOUR_IN_TWO_OUT.accuracyAt(threshold)).isCloseTo(accuracy, within(1e-4));
        assertThat(FOUR_IN_TWO_OUT.recallAt(threshold)).isCloseTo(recall, within(1e-4));
        assertThat(FOUR_IN_TWO_OUT.overallAt(threshold)).isCloseTo(overall, within(1e-4));
    }

    @Test
    void countsWhatIsRightWithoutAnyThreshold() {
        assertThat(FOUR_IN_TWO_OUT.accuracy()).isEqualTo(0.75);
    }

    @Test
    void findsTheThresholdOfMostRight() {
        // 0.2 refuses one of two lines out of scope and nothing that is right; 0.6 all of them, at the price of one.
        assertThat(FOUR_IN_TWO_OUT.thresholdOfMostRight()).isEqualTo(0.2);
    }

    @Test
    void findsTheThresholdThatRefusesMostAndKeepsEnough() {
        assertThat(FOUR_IN_TWO_OUT.thresholdKeeping(0.5)).isEqualTo(0.6);
    }

    @Test
    void refusesToKeepWhatIsNeverReached() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR_IN_TWO_OUT.thresholdKeeping(0.8))
                .withMessageContaining("0.8");
    }

    @Test
    void countsHowOftenALineInScopeIsTheSurer() {
        // Of eight pairs, the one out at 0.4 is surer than the two in at 0.3 and 0.2.
        assertThat(FOUR_IN_TWO_OUT.auroc()).isEqualTo(6.0 / 8);
    }

    @Test
    void countsEquallySureLinesHalf() {
        Judgements alike = new Judgements(List.of(new Judged(true, true, 0.5), new Judged(false, false, 0.5)));

        assertThat(alike.auroc()).isEqualTo(0.5);
    }
}
