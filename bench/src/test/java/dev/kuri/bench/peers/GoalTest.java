package dev.kuri.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class GoalTest {
    @TempDir
    private Path folder;

    private Samples samples;

    @BeforeEach
    void keepNothingYet() throws IOException {
        samples = Samples.none(folder.resolve("rounds.jsonl"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,          Kuri, peer, verdict
            as much as is wanted, 120,  100,  held
            too little,           119,  100,  **not held**
            """)
    void holdsARatioAgainstItsBound(String situation, int ours, int theirs, String verdict) {
        answered("Kuri", ours);
        answered("peer", theirs);
        Goal goal = new Goal("G5", Part.CAPACITY, Figure.ANSWERED, "Kuri", "peer", Goal.Bound.least(1.2));

        assertThat(goal.row(samples)).hasSameSizeAs(Goal.HEADER).last().isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,   measured, verdict
            not too much,  4,        held
            too much,      5,        **not held**
            """)
    void holdsAFigureAgainstItsBound(String situation, int measured, String verdict) {
        answered("Kuri", measured);
        Goal goal = new Goal("G0", Part.CAPACITY, Figure.ANSWERED, "Kuri", null, Goal.Bound.most(4));

        assertThat(goal.row(samples)).hasSameSizeAs(Goal.HEADER).last().isEqualTo(verdict);
    }

    @Test
    void saysNothingOfWhatWasNotMeasured() {
        Goal goal = new Goal("G5", Part.CAPACITY, Figure.ANSWERED, "Kuri", "peer", Goal.Bound.least(1.2));

        assertThat(goal.row(samples)).hasSameSizeAs(Goal.HEADER).last().isEqualTo("");
    }

    private void answered(String contestant, int perSecond) {
        samples.add(
                Part.CAPACITY,
                contestant,
                JsonMapper.shared().createObjectNode().put("answeredPerSecond", perSecond));
    }
}
