package dev.kuri.telegram;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.kuri.core.channel.Graphemes;

/** How wide text is in a monospace font: each grapheme cluster one or two columns. */
final class Columns {
    private static final int EMOJI_STYLE = 0xFE0F;

    private Columns() {}

    static int of(String text) {
        return Graphemes.of(text).stream()
                .mapToInt(cluster -> isWide(cluster) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(String cluster) {
        return cluster.codePoints().anyMatch(Columns::isWide);
    }

    /** Unicode Standard Annex 11: wide and full-width characters; ambiguous ones are narrow, as on most phones. */
    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || codePoint == EMOJI_STYLE;
    }
}
