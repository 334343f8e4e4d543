package dev.kuri.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GraphemesTest {
    private static final String MIXED = "もっと詳しく👨‍👩‍👧‍👦📶 e\u0301🇯🇵の残り";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,            text,             units, result
    short enough,           くりこし,         4,     くりこし
    one too many,           くりこしは,       4,     くりこ…
    no blank at the cut,    ab cdef,          4,     ab…
    a surrogate pair,       abc📶def,         5,     abc…
    a family,               ab👨‍👩‍👧‍👦cd,   10,    ab…
    a flag,                 a🇯🇵🇹🇼,            7,     a🇯🇵…
    a combining accent,     abcde\u0301gh,    6,     abcd…
    a voiced kana,          か\u3099き\u3099く\u3099, 5,  か\u3099き\u3099…
    """)
    void cutsWhereAReaderWould(String situation, String text, int units, String result) {
        assertThat(Graphemes.cut(text, units)).isEqualTo(result).hasSizeLessThanOrEqualTo(units);
    }

    @Test
    void isNeverLongerThanItMayBeWhateverTheLength() {
        for (int units = 1; units <= MIXED.length(); units++) {
            String cut = Graphemes.cut(MIXED, units);

            assertThat(cut.length()).isLessThanOrEqualTo(units);
            assertThat(encoded(cut)).as("no half of a pair").isEqualTo(cut);
        }
    }

    @Test
    void piecesTogetherAreTheText() {
        for (int units = 1; units <= MIXED.length(); units++) {
            int most = units;

            assertThat(Graphemes.pieces(MIXED, units))
                    .allMatch(piece -> piece.length() <= most)
                    .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(MIXED));
        }
    }

    @Test
    void countsAFamilyAsOne() {
        assertThat(Graphemes.of("a👨‍👩‍👧‍👦e\u0301")).containsExactly("a", "👨‍👩‍👧‍👦", "e\u0301");
    }

    private static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
