package dev.kuri.core.understand;

/** Where a Latin word begins and ends: scripts without spaces may stand right beside it. */
final class Latin {
    private Latin() {}

    static boolean isLetter(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
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
