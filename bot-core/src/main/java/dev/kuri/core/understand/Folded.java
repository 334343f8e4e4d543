package dev.kuri.core.understand;

/**
 * Words made comparable. Both forms have the same length, so that a place in one is the same place in the other.
 *
 * @param plain the words as they were written, in one width and without invisible characters
 * @param text the same folded: case, script variant and kana told apart no longer, punctuation a space
 */
record Folded(String plain, String text) {
    Folded {
        if (plain.length() != text.length()) {
            throw new IllegalArgumentException("Folding has to keep every place");
        }
    }

    /** Whether there is nothing in it that could mean something. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Folded[" + text.length() + " units]";
    }
}
