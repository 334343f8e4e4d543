package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProbabilitiesTest {
    private static final Map<Intent, Double> MARGINS = Map.of(Intent.ROLLOVER, 0.5, Intent.TOPUP, -0.5);

    @Test
    void sharesAccordingToTheMargins() {
        Map<Intent, Double> shares = Probabilities.of(MARGINS, 1);

        assertThat(shares.get(Intent.ROLLOVER)).isCloseTo(0.731, within(0.001));
        assertThat(shares.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void isAsSureAsItWasRight() {
        // Right three times out of four, whatever the margins say.
        List<Probabilities.Seen<Intent>> seen = Stream.of(
                        Intent.ROLLOVER, Intent.ROLLOVER, Intent.ROLLOVER, Intent.TOPUP)
                .map(intent -> new Probabilities.Seen<>(MARGINS, intent))
                .toList();

        double temperature = Probabilities.fittingTemperature(seen);

        assertThat(Probabilities.of(MARGINS, temperature).get(Intent.ROLLOVER)).isCloseTo(0.75, within(0.03));
    }
}
