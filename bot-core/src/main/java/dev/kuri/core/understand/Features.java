package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a reading apart into the signs that the classifier weighs. */
final class Features {
    private static final String CONCEPT = "k ";
    private static final int CJK_GRAM = 3;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;
    // Ours, from cross-validation over writers: a concept says more than an n-gram, a part of a word less.
    private static final float CONCEPT_WEIGHT = 1.5f;
    private static final float PAIR_WEIGHT = 0.5f;
    private static final float PART_WEIGHT = 0.5f;

    /** Each sign with its weight before rarity is counted in; never empty. */
    Map<String, Float> of(Reading reading) {
        Map<String, Float> features = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        String text = reading.masked();
        for (int start = 0; start < text.length(); ) {
            int end = runEnd(text, start);
            if (end > start) {
                addRun(features, words, text.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
        addWordPairs(features, words);
        addConcepts(features, reading.concepts());
        features.put("names " + Math.min(2, reading.mentions().size()), 1f);
        features.put("length " + lengthBucket(text), 1f);
        return features;
    }

    private static int runEnd(String text, int start) {
        char first = text.charAt(start);
        if (first == ' ') {
            return start;
        }
        int end = start;
        while (end < text.length()
                && text.charAt(end) != ' '
                && isWordCharacter(text.charAt(end)) == isWordCharacter(first)) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return Latin.isLetter(c);
    }

    private static void addRun(Map<String, Float> features, List<String> words, String run) {
        if (isWordCharacter(run.charAt(0))) {
            words.add(run);
            addWord(features, run);
        } else {
            if (run.length() == 1 && Mask.isSymbol(run.charAt(0))) {
                words.add(run);
            }
            addGrams(features, run);
        }
    }

    private static void addGrams(Map<String, Float> features, String run) {
        for (int length = 1; length <= CJK_GRAM; length++) {
            for (int i = 0; i + length <= run.length(); i++) {
                features.put("c " + run.substring(i, i + length), 1f);
            }
        }
    }

    private static void addWord(Map<String, Float> features, String word) {
        features.put("w " + word, 1f);
        String closed = "<" + word + ">";
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
            for (int i = 0; i + length <= closed.length(); i++) {
                features.put("p " + closed.substring(i, i + length), PART_WEIGHT);
            }
        }
    }

    private static void addWordPairs(Map<String, Float> features, List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            features.put("w " + words.get(i) + " " + words.get(i + 1), 1f);
        }
    }

    private static void addConcepts(Map<String, Float> features, List<String> concepts) {
        for (int i = 0; i < concepts.size(); i++) {
            features.put(CONCEPT + concepts.get(i), CONCEPT_WEIGHT);
            for (int j = i + 1; j < concepts.size(); j++) {
                features.put(CONCEPT + concepts.get(i) + " " + concepts.get(j), PAIR_WEIGHT);
            }
        }
    }

    private static int lengthBucket(String text) {
        return Math.min(8, 32 - Integer.numberOfLeadingZeros(text.length()));
    }
}
