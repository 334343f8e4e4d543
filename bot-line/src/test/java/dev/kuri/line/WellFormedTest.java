package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WellFormedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,            text,             units, result
    short enough,           くりこし,         4,     くりこし
    one too many,           くりこしは,       4,     くりこ…
    no blank at the cut,    ab cdef,          4,     ab…
    a surrogate pair,       abc📶def,         5,     abc…
    a family,               ab👨‍👩‍👧‍👦cd,   10,    ab…
    a flag,                 a🇯🇵🇹🇼,            7,     a🇯🇵…
    a voiced kana,          か\u3099き\u3099く\u3099, 5,  か\u3099き\u3099…
    """)
    void cutsWhereAReaderWould(String situation, String text, int units, String result) {
        String cut = WellFormed.cut(text, units);

        assertThat(cut).isEqualTo(result).hasSizeLessThanOrEqualTo(units);
    }

    @Test
    void isNeverLongerThanItMayBeWhateverTheLength() {
        String text = "もっと詳しく👨‍👩‍👧‍👦📶 e\u0301🇯🇵の残り";
        for (int units = 1; units <= text.length(); units++) {
            String cut = WellFormed.cut(text, units);
            assertThat(cut.length()).isLessThanOrEqualTo(units);
            assertThat(WellFormed.text(cut)).as("no half of a pair").isEqualTo(cut);
        }
    }

    @Test
    void showsAQuestionMarkForHalfASurrogatePair() {
        assertThat(WellFormed.text("a\uD83Db\uDCF6c📶")).isEqualTo("a?b?c📶");
    }
}
