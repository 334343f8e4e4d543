package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names of providers and plans. Longer names win over shorter ones. */
final class NameFinder {
    private final PhraseTrie<Lexicon.Name> names = new PhraseTrie<>();
    private final NearNames near;
    private final Set<String> wordsToo = new HashSet<>();

    /**
     * @param wordsToo names that are words of a language as well: "his", "どこも"
     * @param neverNames words that are one letter away from a name: "sails"
     */
    NameFinder(Lexicon lexicon, List<String> wordsToo, List<String> neverNames, Normaliser normaliser) {
        wordsToo.forEach(word -> this.wordsToo.add(fold(word, normaliser)));
        this.near = new NearNames(neverNames);
        for (Lexicon.Name name : lexicon.names()) {
            String folded = fold(name.written(), normaliser);
            if (!folded.isEmpty()) {
                names.add(folded, name);
                near.add(folded, name);
            }
        }
    }

    /** The names in order of their place; no two overlap. */
    List<Mention> find(Folded words) {
        List<Mention> mentions = new ArrayList<>();
        for (PhraseTrie.Found<Lexicon.Name> found : names.findLongest(words.text())) {
            if (isMeantAsName(words, found)) {
                mentions.add(new Mention(found.start(), found.end(), found.value()));
            }
        }
        mentions.addAll(near.find(words.text(), mentions));
        mentions.sort(Comparator.comparing(Mention::start));
        return mentions;
    }

    private boolean isMeantAsName(Folded words, PhraseTrie.Found<Lexicon.Name> found) {
        if (!wordsToo.contains(words.text().substring(found.start(), found.end()))) {
            return true;
        }
        String written = firstWord(words.plain().substring(found.start(), found.end()));
        return written.chars().anyMatch(NameFinder::isKatakana)
                || isCapitals(written)
                || (Latin.isLetter(written.charAt(0)) && isAmongHan(words));
    }

    /** Of several words the first tells: "HIS mobile". */
    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    private static boolean isCapitals(String written) {
        return written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }

    /** Among Chinese or Japanese a Latin word is hardly ever one of the English language. */
    private static boolean isAmongHan(Folded words) {
        return words.plain().chars().anyMatch(Character::isIdeographic);
    }

    private static boolean isKatakana(int c) {
        return c >= 'ァ' && c <= 'ヺ';
    }

    private static String fold(String written, Normaliser normaliser) {
        return normaliser.fold(written).text().strip().replaceAll(" +", " ");
    }
}
