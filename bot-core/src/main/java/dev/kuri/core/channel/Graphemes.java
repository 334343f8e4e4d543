package dev.kuri.core.channel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text in what a reader calls characters: grapheme clusters. No cut falls inside an emoji, a flag, or a letter and its
 * marks.
 */
public final class Graphemes {
    private static final String ELLIPSIS = "…";

    private Graphemes() {}

    /**
     * The text, if it is short enough; else as many whole clusters as fit, and an ellipsis.
     *
     * @param units most UTF-16 code units of the result, at least 1
     */
    public static String cut(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        int end = lastBoundary(clusters(text), units - ELLIPSIS.length());
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Pieces that together are the text. A single cluster longer than a piece may be is the one thing that is cut.
     *
     * @param units most UTF-16 code units of a piece, at least 1
     */
    public static List<String> pieces(String text, int units) {
        List<String> pieces = new ArrayList<>();
        BreakIterator clusters = clusters(text);
        int start = 0;
        while (text.length() - start > units) {
            int boundary = lastBoundary(clusters, start + units);
            int end = boundary <= start ? start + units : boundary;
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The clusters of the text, in order. */
    public static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        BreakIterator clusters = clusters(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            found.add(text.substring(start, end));
            start = end;
        }
        return found;
    }

    private static int lastBoundary(BreakIterator clusters, int most) {
        return clusters.isBoundary(most) ? most : clusters.preceding(most);
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
