package dev.kuri.core.understand;

import java.util.List;

/**
 * How an interpretation came about, readable by an operator.
 *
 * @param interpretation the outcome
 * @param normalised the words as the engine compares them
 * @param entities what was recognised by name, such as {@code UQ → provider uq}
 * @param features the strongest signs for the best intent, each with its weight
 */
public record Explanation(
        Interpretation interpretation, String normalised, List<String> entities, List<String> features) {
    public Explanation {
        entities = List.copyOf(entities);
        features = List.copyOf(features);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Explanation[" + interpretation + "]";
    }
}
