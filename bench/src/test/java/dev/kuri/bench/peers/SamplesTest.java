package dev.kuri.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplesTest {
    @TempDir
    private Path folder;

    private Samples samples;

    @BeforeEach
    void keepNothingYet() throws IOException {
        samples = Samples.none(folder.resolve("rounds.jsonl"));
    }

    @Test
    void givesTheMedianOfTheRounds() {
        answered("Kuri", 900, 100, 800);

        assertThat(samples.median(Part.CAPACITY, "Kuri", Figure.ANSWERED)).hasValue(800);
    }

    @Test
    void comparesWhatWasMeasuredInTheSameRound() {
        answered("Kuri", 1000, 100, 900);
        answered("peer", 500, 50, 900);

        assertThat(samples.ratio(Part.CAPACITY, Figure.ANSWERED, "Kuri", "peer"))
                .hasValue(2);
    }

    @Test
    void goesOnFromTheRoundsThatWereKept() throws IOException {
        answered("Kuri", 900, 100);
        samples = Samples.in(folder.resolve("rounds.jsonl"));
        answered("Kuri", 800);

        assertThat(samples.rounds()).isEqualTo(3);
        assertThat(samples.median(Part.CAPACITY, "Kuri", Figure.ANSWERED)).hasValue(800);
    }

    @Test
    void knowsNothingOfWhatWasNotMeasured() {
        answered("Kuri", 1000);

        assertThat(samples.median(Part.STEADY, "Kuri", Figure.ANSWERED)).isEmpty();
        assertThat(samples.ratio(Part.CAPACITY, Figure.ANSWERED, "Kuri", "peer"))
                .isEmpty();
    }

    private void answered(String contestant, int... perSecond) {
        for (int rate : perSecond) {
            JsonNode run = JsonMapper.shared().createObjectNode().put("answeredPerSecond", rate);
            samples.add(Part.CAPACITY, contestant, run);
        }
    }
}
