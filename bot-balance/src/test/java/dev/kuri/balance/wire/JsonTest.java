package dev.kuri.balance.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTest {
    private static final long MEGABYTE = 1L << 20;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,             value,                 bytes
    nothing,                 0,                     0
    whole,                   767,                   804257792
    with a point,            1000.00,               1048576000
    half of one,             0.5,                   524288
    below zero,              -3,                    0
    below zero with a point, -0.5,                  0
    """)
    void readsAmounts(String situation, String value, long expected) {
        assertThat(json(value).bytes("total", MEGABYTE)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,             value
    a text,                  '"767"'
    null,                    null
    a truth,                 true
    more than there is,      9223372036854775807
    more than a long holds,  99999999999999999999
    beyond a double,         1e999
    a huge exponent,         1e99
    a list,                  '[1]'
    """)
    void readsNoOtherAmount(String situation, String value) {
        assertThatThrownBy(() -> json(value).bytes("total", MEGABYTE))
                .isInstanceOf(NotAnAnswerException.class)
                .hasMessage("no total that can be read");
    }

    @Test
    void isQuickWithAnExponentThatNobodyCouldWriteOut() {
        assertThat(json("1e-999999999").bytes("total", MEGABYTE)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                    value,                       digits
    a text,                         '"8944538532008160000"',     8944538532008160000
    a number,                       8944538532008160001,         8944538532008160001
    a number longer than a long,    89445385320081600012,        89445385320081600012
    a number that lost its digits,  8.94453853200816e18,         ''
    nothing,                        null,                        ''
    """)
    void takesDigitsAsTheyStand(String situation, String value, String expected) {
        assertThat(json(value).digits()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,             text
    nothing,                 ''
    cut off,                 '{"data":{"remaining":7'
    two values,              '{} {}'
    a key twice,             '{"a":1,"a":2}'
    a page,                  '<html></html>'
    not a number,            NaN
    """)
    void isAbsentForWhatIsNotJson(String situation, String text) {
        assertThat(json(text).isAbsent()).isTrue();
    }

    @Test
    void isAbsentForWhatIsNestedTooDeep() {
        assertThat(json("[".repeat(100_000)).isAbsent()).isTrue();
        assertThat(json("[".repeat(40) + "]".repeat(40)).isAbsent()).isTrue();
    }

    @Test
    void showsNothingOfWhatIsInIt() {
        assertThat(json("{\"iccid\":\"8944538532008160000\"}")).hasToString("Json[OBJECT]");
    }

    private static Json json(String text) {
        return Json.read(text.getBytes(UTF_8));
    }
}
