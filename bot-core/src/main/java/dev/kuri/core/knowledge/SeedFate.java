package dev.kuri.core.knowledge;

import java.util.List;

/**
 * What became of one statement of the articles that Kuri started from.
 *
 * @param id such as {@code S0-10}
 * @param by ids of the claims or guides that carry or contradict it; empty if it was left out
 * @param why in one sentence
 */
public record SeedFate(String id, Fate fate, List<String> by, String why) {
    public SeedFate {
        by = List.copyOf(by);
    }

    /** What can become of a statement. */
    public enum Fate {
        USED,
        CONTRADICTED,
        LEFT_OUT
    }
}
