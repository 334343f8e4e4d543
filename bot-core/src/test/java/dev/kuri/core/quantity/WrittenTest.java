package dev.kuri.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # situation,               written,        value,    about
            digits,                    12,             12,       false
            thousands with commas,     '3,278',        3278,     false
            a decimal,                 2.5,            2.5,      false
            ten,                       十,             10,       false
            fifteen,                   十五,           15,       false
            twenty,                    二十,           20,       false
            two hundred,               两百,           200,      false
            a hundred and fifty,       一百五,         150,      false
            a hundred and five,        一百零五,       105,      false
            fifteen thousand,          一万五,         15000,    false
            both kinds,                1万5千,         15000,    false
            all digits,                1万5000,        15000,    false
            a decimal before 万,       1.5万,          15000,    false
            hundreds of millions,      一亿五千万,     150000000, false
            a decimal in Chinese,      三点五,         3.5,      false
            digit by digit,            二〇二六,       2026,     false
            two or three,              两三,           2,        true
            two or three hundred,      两三百,         200,      true
            twelve or thirteen,        十二三,         12,       true
            a range,                   3-5,            3,        true
            a range in words,          3到5,           3,        true
            half,                      半,             0.5,      false
            English,                   twenty five,    25,       false
            English hundreds,          two hundred,    200,      false
            an article,                a,              1,        false
            a couple,                  a couple of,    2,        true
            """)
    void tellsTheValueOfANumber(String situation, String written, BigDecimal value, boolean about) {
        assertThat(Written.valueOf(written)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo(value);
            assertThat(numeral.about()).isEqualTo(about);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "九十九亿", "1111111111111111111111111", "a lot", "x"})
    void refusesWhatIsTooLargeOrNoNumber(String written) {
        assertThat(Written.valueOf(written)).isEmpty();
    }
}
