package dev.kuri.core.understand;

/** Where a Latin word begins and ends: scripts without spaces may stand right beside it. */
final class Latin {
    private static final char ASCII_END = 0x80;
    /** First of the blocks from CJK Radicals on, which are most of what is read here. */
    private static final char EAST_ASIAN = 0x2E80;

    private Latin() {}

    /** Folded text only: there no Latin letter stands beyond {@link #EAST_ASIAN}. */
    static boolean isLetter(char c) {
        if (c < ASCII_END) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return c < EAST_ASIAN
                && Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Whether no word, and no number, goes on across this place. */
    static boolean isBoundary(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !(isLetter(before) && isLetter(after)) && !(Character.isDigit(before) && Character.isDigit(after));
    }

    /** The place where the Latin word ends that begins here; the place itself if none does. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
