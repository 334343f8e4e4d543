package dev.kuri.core.understand;

import java.text.Normalizer;

/** Makes words comparable that are written in different ways: width, case, script variant, kana, punctuation. */
public final class Normaliser {
    /** Ours: nobody asks for more in one message, and every step after this one costs by length. */
    static final int MAX_CHARS = 500;

    private static final char SPACE = ' ';
    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private final HanTable han;

    Normaliser(HanTable han) {
        this.han = han;
    }

    /** With the table of characters that is built in. */
    public static Normaliser load() {
        return new Normaliser(HanTable.load());
    }

    /** The words as they are compared, shortened to what is read of a message. */
    public String comparable(String words) {
        return fold(words).text();
    }

    Folded fold(String words) {
        String plain = plain(words);
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            text.append(foldedAt(plain, i));
        }
        return new Folded(plain, text.toString());
    }

    /** Cut before and after, as compatibility forms can become many characters. */
    private static String plain(String words) {
        String composed = Normalizer.normalize(cut(words), Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isApostrophe(c) && isLatinAt(composed, i - 1) && isLatinAt(composed, i + 1)) {
                // "can't" is one word, "UQ's" is a name and an ending, told apart when it is folded.
                if (Character.toLowerCase(composed.charAt(i + 1)) == 's') {
                    plain.append(c);
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return cut(plain.toString());
    }

    private static String cut(String words) {
        if (words.length() <= MAX_CHARS) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(MAX_CHARS - 1)) ? MAX_CHARS - 1 : MAX_CHARS;
        return words.substring(0, end);
    }

    private char foldedAt(String plain, int i) {
        char c = plain.charAt(i);
        if (Character.isLetterOrDigit(c) || c == 'ー' || isMark(c)) {
            char lower = Character.toLowerCase(c);
            boolean katakana = lower >= 'ァ' && lower <= 'ヶ';
            return katakana ? (char) (lower - KATAKANA_TO_HIRAGANA) : han.fold(lower);
        }
        return isKept(plain, i) ? c : SPACE;
    }

    /** Vowel signs and tones of scripts such as Thai are no letters of their own, and yet tell words apart. */
    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && c > '\u0370';
    }

    private static boolean isKept(String plain, int i) {
        return switch (plain.charAt(i)) {
            case '/', '.', ':' -> isDigitAt(plain, i - 1) && isDigitAt(plain, i + 1);
            case '¥', '$', '€', '£', '%' -> true;
            default -> false;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isDigitAt(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean isLatinAt(String text, int i) {
        return i >= 0 && i < text.length() && Latin.isLetter(text.charAt(i));
    }
}
