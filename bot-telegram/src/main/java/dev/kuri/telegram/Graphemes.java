package dev.kuri.telegram;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Text as a reader sees it: in grapheme clusters, each one or two columns wide. */
final class Graphemes {
    private static final int EMOJI_STYLE = 0xFE0F;

    private Graphemes() {}

    /** Width in a monospace font. */
    static int columns(String text) {
        BreakIterator clusters = clusters(text);
        int columns = 0;
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            columns += isWide(text.substring(start, end)) ? 2 : 1;
            start = end;
        }
        return columns;
    }

    /**
     * The text, or as many whole clusters as fit and an ellipsis.
     *
     * @param units most UTF-16 code units, the ellipsis included
     */
    static String cut(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        int room = units - 1;
        BreakIterator clusters = clusters(text);
        int end = clusters.isBoundary(room) ? room : clusters.preceding(room);
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static boolean isWide(String cluster) {
        return cluster.codePoints().anyMatch(Graphemes::isWide);
    }

    /** Unicode Standard Annex 11: wide and full-width characters; ambiguous ones are narrow, as on most phones. */
    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || codePoint == EMOJI_STYLE;
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
