package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the language of a message by its characters and small words. Names do not count: they are the same in all. */
final class LanguageGuess {
    // Ours: half of Japanese is Chinese characters, a single foreign one is telling, and so is a small word.
    private static final double HAN = 0.5;
    private static final double MARK = 2;
    private static final double FOREIGN = 3;
    /** Chinese speakers quote what stands on a Japanese sign; nobody writes Simplified characters in Japanese. */
    private static final double QUOTED = 1.5;

    private static final double NEVER_JAPANESE = 8;
    private static final double CLEAR_LEAD = 0.4;

    private final HanTable han;
    private final Marks marks;
    private final PhraseTrie<Boolean> neutral = new PhraseTrie<>();

    LanguageGuess(HanTable han, Phrasebook.Languages languages, Phrases phrases) {
        this.han = han;
        this.marks = new Marks(languages.marks(), phrases);
        phrases.addTo(neutral, languages.neutral(), true);
    }

    /**
     * The languages that a message may be in, one as likely as the other; empty if it tells nothing. Scripts of languages
     * that Kuri has not are answered in English.
     */
    Set<Language> of(Folded words, List<Mention> mentions) {
        String plain = Script.blank(words.plain(), mentions);
        if (plain.codePoints().anyMatch(Script::isOfOtherLanguage)) {
            return Set.of(Language.EN);
        }
        String text = withoutNeutral(Script.blank(words.text(), mentions));
        Map<Language, List<PhraseTrie.Found<Language>>> found = marks.in(text);
        Map<Language, Double> scores = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            int count = found.getOrDefault(language, List.of()).size();
            scores.put(language, characters(plain, language) + MARK * count);
        }
        scores.merge(Language.JA, Script.kana(plain), Double::sum);
        scores.merge(Language.ZH_HANT, MARK * Script.bopomofo(plain), Double::sum);
        scores.merge(Language.EN, englishWords(text, found), Double::sum);
        return narrowed(best(scores), words.plain());
    }

    /** Latin words that are no Japanese or Chinese in Latin letters. */
    private static double englishWords(String text, Map<Language, List<PhraseTrie.Found<Language>>> found) {
        long others = found.entrySet().stream()
                .filter(marks -> marks.getKey() != Language.EN)
                .flatMap(marks -> marks.getValue().stream())
                .filter(mark -> Latin.isLetter(text.charAt(mark.start())))
                .count();
        return Math.max(0, Script.latinWords(text) - others);
    }

    /** Which script Chinese is in, a name may tell where nothing else does. */
    private Set<Language> narrowed(Set<Language> best, String plain) {
        if (!best.equals(EnumSet.of(Language.ZH_HANS, Language.ZH_HANT))) {
            return best;
        }
        Set<Language> fitting = EnumSet.copyOf(best);
        fitting.removeIf(script -> plain.chars().anyMatch(c -> han.isForeign((char) c, script)));
        return fitting.isEmpty() ? best : fitting;
    }

    private static Set<Language> best(Map<Language, Double> scores) {
        double most = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        Set<Language> best = EnumSet.noneOf(Language.class);
        scores.forEach((language, score) -> {
            if (score > 0 && score > most - CLEAR_LEAD) {
                best.add(language);
            }
        });
        return best;
    }

    private double characters(String plain, Language language) {
        if (language == Language.EN) {
            return 0;
        }
        double score = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isIdeographic(c)) {
                score += han.isForeign(c, language) ? HAN - weightOfForeign(c, language) : HAN;
            }
        }
        return score;
    }

    private double weightOfForeign(char c, Language language) {
        if (language == Language.JA) {
            return han.isForeign(c, Language.ZH_HANT) ? NEVER_JAPANESE : FOREIGN;
        }
        boolean onlyJapanese = han.isForeign(c, Language.ZH_HANS) && han.isForeign(c, Language.ZH_HANT);
        return onlyJapanese ? QUOTED : FOREIGN;
    }

    /** Without what looks like a mark and is none: "現在" holds no Chinese "在". */
    private String withoutNeutral(String text) {
        StringBuilder blanked = new StringBuilder(text);
        neutral.findLongest(text).forEach(found -> Script.blank(blanked, found.start(), found.end()));
        return blanked.toString();
    }
}
