package dev.kuri.core.understand;

import java.util.List;

/** Counts what scripts a message is written in. */
final class Script {
    private Script() {}

    /**
     * Hiragana by the character, as they are what Japanese is held together by; katakana by the word, as others quote such
     * words.
     */
    static double kana(String plain) {
        long hiragana = plain.chars().filter(c -> c >= 'ぁ' && c <= 'ゖ').count();
        int words = 0;
        for (int i = 0; i < plain.length(); i++) {
            words += isKatakana(plain, i) && !isKatakana(plain, i - 1) ? 1 : 0;
        }
        return hiragana + words;
    }

    private static boolean isKatakana(String plain, int i) {
        return i >= 0 && ((plain.charAt(i) >= 'ァ' && plain.charAt(i) <= 'ヺ') || plain.charAt(i) == 'ー');
    }

    /** The letters of Taiwan. */
    static long bopomofo(String plain) {
        return plain.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.BOPOMOFO)
                .count();
    }

    /** How many words there are in Latin script that could be English ones. */
    static int latinWords(String text) {
        int words = 0;
        for (int start = 0; start < text.length(); ) {
            int end = Latin.wordEnd(text, start);
            if (end - start > 1) {
                words++;
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    static boolean isOfOtherLanguage(int c) {
        return Character.isLetter(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case LATIN, HAN, HIRAGANA, KATAKANA, COMMON, INHERITED, BOPOMOFO -> false;
                    default -> true;
                };
    }

    /** The words with a space in place of every character of a name. */
    static String blank(String words, List<Mention> mentions) {
        StringBuilder blanked = new StringBuilder(words);
        mentions.forEach(mention -> blank(blanked, mention.start(), mention.end()));
        return blanked.toString();
    }

    static void blank(StringBuilder words, int from, int to) {
        for (int i = from; i < to; i++) {
            words.setCharAt(i, ' ');
        }
    }
}
