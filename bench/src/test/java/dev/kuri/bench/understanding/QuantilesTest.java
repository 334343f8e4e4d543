package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # situation,              share, value
            the middle,               0.5,   20
            one more than the middle, 0.51,  30
            all,                      1,     40
            hardly any,               0.01,  10
            """)
    void givesTheLeastValueThatSoManyDoNotExceed(String situation, double share, double value) {
        assertThat(new Quantiles(List.of(40.0, 10.0, 30.0, 20.0)).at(share)).isEqualTo(value);
    }

    @Test
    void givesTheMean() {
        assertThat(new Quantiles(List.of(1.0, 2.0, 6.0)).mean()).isEqualTo(3);
    }

    @Test
    void refusesNoValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantiles(List.of()));
    }
}
