package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language of a message by its characters and small words. Names do not count: they are the same in all. */
final class LanguageGuess {
    // Ours: half of Japanese is Chinese characters, a single foreign one is telling, and so is a small word.
    private static final double HAN = 0.5;
    private static final double KATAKANA = 0.5;
    private static final double MARK = 2;
    private static final double FOREIGN = 3;
    private static final double CLEAR_LEAD = 0.4;

    private final HanTable han;
    private final Map<Language, PhraseTrie<Language>> marksOf = new EnumMap<>(Language.class);
    private final PhraseTrie<Boolean> neutral = new PhraseTrie<>();

    LanguageGuess(HanTable han, Phrasebook.Languages languages, Phrases phrases) {
        this.han = han;
        languages.marks().forEach((language, written) -> {
            PhraseTrie<Language> trie = new PhraseTrie<>();
            phrases.addTo(trie, written, language);
            marksOf.put(language, trie);
        });
        phrases.addTo(neutral, languages.neutral(), true);
    }

    /** Null if the message fits several languages alike, or none. Scripts of other languages are answered in English. */
    @Nullable
    Language of(Folded words, List<Mention> mentions) {
        String plain = blank(words.plain(), mentions);
        String text = blank(words.text(), mentions);
        if (plain.chars().anyMatch(LanguageGuess::isOfOtherLanguage)) {
            return Language.EN;
        }
        Map<Language, Double> scores = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            scores.put(language, characters(plain, language) + MARK * marks(text, language));
        }
        scores.merge(Language.JA, kana(plain), Double::sum);
        scores.merge(Language.EN, words(text), Double::sum);
        return clearBest(scores);
    }

    private static @Nullable Language clearBest(Map<Language, Double> scores) {
        Language best = Language.EN;
        for (Map.Entry<Language, Double> entry : scores.entrySet()) {
            if (entry.getValue() > scores.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        double most = scores.getOrDefault(best, 0.0);
        long near = scores.values().stream()
                .filter(score -> score > most - CLEAR_LEAD)
                .count();
        return most > 0 && near == 1 ? best : null;
    }

    private double characters(String plain, Language language) {
        if (language == Language.EN) {
            return 0;
        }
        double score = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isIdeographic(c)) {
                score += han.isForeign(c, language) ? HAN - FOREIGN : HAN;
            }
        }
        return score;
    }

    private long marks(String text, Language language) {
        PhraseTrie<Language> trie = marksOf.get(language);
        return trie == null ? 0 : trie.findLongest(text).size();
    }

    /** How many words there are in Latin script that could be English ones. */
    private double words(String text) {
        int words = 0;
        for (int start = 0; start < text.length(); ) {
            int end = Latin.wordEnd(text, start);
            if (end - start > 1) {
                words++;
            }
            start = Math.max(end, start + 1);
        }
        return Math.max(0, words - neutral.findLongest(text).size());
    }

    private static String blank(String words, List<Mention> mentions) {
        StringBuilder blanked = new StringBuilder(words);
        for (Mention mention : mentions) {
            for (int i = mention.start(); i < mention.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** Katakana are less telling: others write Japanese terms in them. */
    private static double kana(String plain) {
        long hiragana = plain.chars().filter(c -> c >= 'ぁ' && c <= 'ゖ').count();
        long katakana = plain.chars().filter(c -> c >= 'ァ' && c <= 'ヺ').count();
        return hiragana + KATAKANA * katakana;
    }

    private static boolean isOfOtherLanguage(int c) {
        return Character.isLetter(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case LATIN, HAN, HIRAGANA, KATAKANA, COMMON, INHERITED, BOPOMOFO -> false;
                    default -> true;
                };
    }
}
