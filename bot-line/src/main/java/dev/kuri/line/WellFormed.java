package dev.kuri.line;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/** Text that can be shown: without halves of surrogate pairs, and cut where a reader would. */
final class WellFormed {
    private static final String ELLIPSIS = "…";

    private WellFormed() {}

    /** The text with {@code ?} for every lone surrogate, which neither UTF-8 nor a database can carry. */
    static String text(String raw) {
        return new String(raw.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /**
     * The text, if it is short enough; else as many whole grapheme clusters as fit, and an ellipsis.
     *
     * @param units most UTF-16 code units of the result
     */
    static String cut(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int room = units - ELLIPSIS.length();
        int end = clusters.isBoundary(room) ? room : clusters.preceding(room);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
