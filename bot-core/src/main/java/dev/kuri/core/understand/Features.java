package dev.kuri.core.understand;

import java.util.List;
import java.util.Set;

/** Takes a reading apart into the signs that the classifier weighs. */
final class Features {
    private static final int CJK_GRAM = 3;
    private static final int LONGEST_SKIP = 4;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;
    private static final int LONGEST_EDGE = 3;
    // Ours, from cross-validation over writers: a concept says more than an n-gram, a part of a word less.
    private static final float PLAIN_WEIGHT = 1;
    private static final float CONCEPT_WEIGHT = 1.5f;
    private static final float PAIR_WEIGHT = 0.5f;
    private static final float PART_WEIGHT = 0.65f;
    private static final float SKIP_WEIGHT = 0.4f;
    private static final float EDGE_WEIGHT = 0.5f;

    // The kinds of signs, as an explanation shows them.
    private static final char GRAM = 'c';
    private static final char SKIP = 's';
    private static final char WORD = 'w';
    private static final char PART = 'p';
    private static final char START = '^';
    private static final char END = '$';
    private static final char CONCEPT = 'k';
    private static final char WORLD = 'o';
    private static final char WORLDS = 'a';
    private static final char NAMES = 'n';
    private static final char LENGTH = 'l';

    private final Set<SignGroup> without;
    private final boolean masks;
    private final boolean counts;
    private final int longestSkip;
    private final int longestPart;
    private final int longestEdge;

    Features() {
        this(Set.of());
    }

    /**
     * @param without groups that are left out
     */
    Features(Set<SignGroup> without) {
        this.without = Set.copyOf(without);
        this.masks = !without.contains(SignGroup.MASKS);
        this.counts = !without.contains(SignGroup.COUNTS);
        this.longestSkip = without.contains(SignGroup.SKIP_PAIRS) ? 0 : LONGEST_SKIP;
        this.longestPart = without.contains(SignGroup.WORD_PARTS) ? 0 : LONGEST_PART;
        this.longestEdge = without.contains(SignGroup.EDGES) ? 0 : LONGEST_EDGE;
    }

    boolean areAll() {
        return without.isEmpty();
    }

    /** Never without any, unless their groups are left out. */
    Signs of(Reading reading) {
        return taken(reading, Signs.empty());
    }

    /** The same signs, which can say what they are. */
    Signs named(Reading reading) {
        return taken(reading, Signs.named());
    }

    private Signs taken(Reading reading, Signs signs) {
        String text = masks ? reading.masked() : reading.words().text();
        addRuns(signs, text);
        addEdges(signs, text.strip());
        addConcepts(signs, reading.concepts());
        reading.worlds().forEach(world -> signs.add(WORLD, world, CONCEPT_WEIGHT));
        if (counts) {
            signs.add(WORLDS, String.valueOf(Math.min(2, reading.worlds().size())), PLAIN_WEIGHT);
            signs.add(NAMES, String.valueOf(Math.min(2, reading.mentions().size())), PLAIN_WEIGHT);
            signs.add(LENGTH, String.valueOf(lengthBucket(text)), PLAIN_WEIGHT);
        }
        return signs;
    }

    /** A run is a Latin word, or characters of other scripts up to the next space. Words that follow one another pair. */
    private void addRuns(Signs signs, String text) {
        int previous = 0;
        boolean follows = false;
        for (int start = 0; start < text.length(); ) {
            int end = runEnd(text, start);
            if (end > start && isWord(text, start, end)) {
                int word = addWord(signs, text, start, end);
                if (follows) {
                    signs.addPair(WORD, previous, word, PLAIN_WEIGHT);
                }
                previous = word;
                follows = true;
            } else {
                addGrams(signs, text, start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static int runEnd(String text, int start) {
        char first = text.charAt(start);
        if (first == ' ') {
            return start;
        }
        int end = start;
        while (end < text.length()
                && text.charAt(end) != ' '
                && Latin.isLetter(text.charAt(end)) == Latin.isLetter(first)) {
            end++;
        }
        return end;
    }

    /** A name or number that stands alone counts as a word among words. */
    private static boolean isWord(String text, int start, int end) {
        return Latin.isLetter(text.charAt(start)) || (end == start + 1 && Mask.isSymbol(text.charAt(start)));
    }

    private int addWord(Signs signs, String text, int start, int end) {
        if (!Latin.isLetter(text.charAt(start))) {
            addGrams(signs, text, start, end);
        } else {
            String closed = "<" + text.substring(start, end) + ">";
            for (int length = SHORTEST_PART; length <= longestPart; length++) {
                for (int i = 0; i + length <= closed.length(); i++) {
                    signs.add(PART, closed, i, i + length, PART_WEIGHT);
                }
            }
        }
        return signs.add(WORD, text, start, end, PLAIN_WEIGHT);
    }

    private void addGrams(Signs signs, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            int single = signs.add(GRAM, text, i, i + 1, PLAIN_WEIGHT);
            for (int length = 2; length <= CJK_GRAM && i + length <= end; length++) {
                signs.add(GRAM, text, i, i + length, PLAIN_WEIGHT);
            }
            for (int skip = 2; skip <= longestSkip && i + skip < end; skip++) {
                int later = signs.add(GRAM, text, i + skip, i + skip + 1, PLAIN_WEIGHT);
                signs.addPair(SKIP, single, later, SKIP_WEIGHT);
            }
        }
    }

    /** How a message begins and ends tells a question from a wish. */
    private void addEdges(Signs signs, String text) {
        for (int length = 1; length <= longestEdge && length <= text.length(); length++) {
            signs.add(START, text, 0, length, EDGE_WEIGHT);
            signs.add(END, text, text.length() - length, text.length(), EDGE_WEIGHT);
        }
    }

    private static void addConcepts(Signs signs, List<String> concepts) {
        int[] added = new int[concepts.size()];
        for (int i = 0; i < added.length; i++) {
            added[i] = signs.add(CONCEPT, concepts.get(i), CONCEPT_WEIGHT);
            for (int j = 0; j < i; j++) {
                signs.addPair(CONCEPT, added[j], added[i], PAIR_WEIGHT);
            }
        }
    }

    private static int lengthBucket(String text) {
        return Math.min(8, 32 - Integer.numberOfLeadingZeros(text.length()));
    }
}
