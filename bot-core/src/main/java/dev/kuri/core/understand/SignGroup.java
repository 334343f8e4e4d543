package dev.kuri.core.understand;

/** Signs that can be left out together, so that one can measure what they bring. */
public enum SignGroup {
    /** Names and numbers as what they are; without these they are their letters and digits. */
    MASKS,
    /** Two characters that stand near each other, whatever is between them. */
    SKIP_PAIRS,
    /** How a text begins and ends. */
    EDGES,
    /** What is inside a Latin word. */
    WORD_PARTS,
    /** How many names and worlds there are, and how long the text is. */
    COUNTS
}
