package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the small words that tell a language. */
final class Marks {
    private final Map<Language, PhraseTrie<Language>> byLanguage = new EnumMap<>(Language.class);

    Marks(Map<Language, List<String>> marks, Phrases phrases) {
        marks.forEach((language, written) -> {
            PhraseTrie<Language> trie = new PhraseTrie<>();
            phrases.addTo(trie, written, language);
            byLanguage.put(language, trie);
        });
    }

    /** Those of each language; none that is but a part of a longer one of another: Taiwan's "加購" in Japan's "追加購入". */
    Map<Language, List<PhraseTrie.Found<Language>>> in(String text) {
        Map<Language, List<PhraseTrie.Found<Language>>> found = new EnumMap<>(Language.class);
        byLanguage.forEach((language, trie) -> found.put(language, trie.findLongest(text)));
        int[] longest = new int[text.length()];
        found.values().forEach(marks -> marks.forEach(mark -> cover(longest, mark)));
        found.replaceAll((language, marks) ->
                marks.stream().filter(mark -> isWhole(longest, mark)).toList());
        return found;
    }

    private static void cover(int[] longest, PhraseTrie.Found<Language> mark) {
        for (int i = mark.start(); i < mark.end(); i++) {
            longest[i] = Math.max(longest[i], mark.length());
        }
    }

    private static boolean isWhole(int[] longest, PhraseTrie.Found<Language> mark) {
        for (int i = mark.start(); i < mark.end(); i++) {
            if (longest[i] > mark.length()) {
                return false;
            }
        }
        return true;
    }
}
