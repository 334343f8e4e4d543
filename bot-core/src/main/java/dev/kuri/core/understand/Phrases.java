package dev.kuri.core.understand;

import java.util.List;

/** Takes phrases as operators write them into a trie over folded words. */
final class Phrases {
    private final Normaliser normaliser;

    Phrases(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    <T> void addTo(PhraseTrie<T> trie, List<String> written, T value) {
        written.forEach(phrase -> trie.add(fold(phrase), value));
    }

    /** Folds what stands between the marks that mean something in a phrase. */
    private String fold(String phrase) {
        StringBuilder folded = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || isMark(phrase.charAt(i))) {
                folded.append(normaliser.fold(phrase.substring(from, i)).text());
                if (i < phrase.length()) {
                    folded.append(phrase.charAt(i));
                }
                from = i + 1;
            }
        }
        return folded.toString().strip().replaceAll(" +", " ");
    }

    private static boolean isMark(char c) {
        return c == '…' || c == '*' || c == '^' || c == '$';
    }
}
