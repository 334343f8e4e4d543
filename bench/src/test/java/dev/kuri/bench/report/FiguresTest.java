package dev.kuri.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # value,  as a share, in percent, as an amount
            0.9307,   .931,       93.1,       0.93
            1,        1.000,      100.0,      1.0
            0,        .000,       0.0,        0.00
            """)
    void writesFiguresAlike(double value, String share, String percent, String amount) {
        assertThat(Figures.share(value)).isEqualTo(share);
        assertThat(Figures.percent(value)).isEqualTo(percent);
        assertThat(Figures.amount(value)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            8.34,    8.3
            99.94,   99.9
            620.4,   620
            """)
    void writesNoMorePlacesThanTellSomething(double value, String amount) {
        assertThat(Figures.amount(value)).isEqualTo(amount);
    }
}
