package dev.kuri.core.understand;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds long Latin names with one letter wrong, missing, too many, or swapped with the next: "docmo", "arialo". */
final class NearNames {
    /** Ours: shorter names are one letter away from too many words. */
    private static final int MIN_LETTERS = 5;

    private final Map<Character, Map<String, Lexicon.Name>> byFirstLetter = new HashMap<>();
    private final Set<String> neverNames;

    NearNames(List<String> neverNames) {
        this.neverNames = neverNames.stream().collect(toUnmodifiableSet());
    }

    /** Takes a folded name in, if it is a Latin word that is long enough. */
    void add(String folded, Lexicon.Name name) {
        if (folded.length() >= MIN_LETTERS && Latin.wordEnd(folded, 0) == folded.length()) {
            byFirstLetter
                    .computeIfAbsent(folded.charAt(0), first -> new HashMap<>())
                    .putIfAbsent(folded, name);
        }
    }

    /** The names outside of those that were already found. */
    List<Mention> find(String text, List<Mention> found) {
        List<Mention> mentions = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Latin.wordEnd(text, start);
            int from = start;
            if (end - from >= MIN_LETTERS && found.stream().noneMatch(m -> from < m.end() && m.start() < end)) {
                nameNear(text.substring(from, end)).ifPresent(name -> mentions.add(new Mention(from, end, name)));
            }
            start = Math.max(end, start + 1);
        }
        return mentions;
    }

    /** The first letter has to be right: people rarely get it wrong, and "daily" is not Saily. */
    private Optional<Lexicon.Name> nameNear(String word) {
        if (neverNames.contains(word)) {
            return Optional.empty();
        }
        return byFirstLetter.getOrDefault(word.charAt(0), Map.of()).entrySet().stream()
                .filter(entry -> isOneEditApart(word, entry.getKey()))
                // Two names may be equally near; the choice must not depend on the order of a hash.
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    static boolean isOneEditApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return tail(restA, 1).equals(tail(restB, 1))
                || restA.equals(tail(restB, 1))
                || tail(restA, 1).equals(restB)
                || areSwapped(restA, restB);
    }

    private static boolean areSwapped(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
