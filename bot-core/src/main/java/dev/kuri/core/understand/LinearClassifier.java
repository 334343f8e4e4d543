package dev.kuri.core.understand;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A linear classifier over signs. It knows its labels by number only: what they stand for is told by whoever asks. */
record LinearClassifier(Vocabulary vocabulary, LinearWeights weights) {
    /** By label: above 0 for those that the signs rather speak for. */
    double[] margins(Signs signs) {
        return weights.margins(vocabulary.vector(signs));
    }

    /** The share of the signs that are known, from 0 to 1. */
    double known(Signs signs) {
        return vocabulary.known(signs);
    }

    /** What each known sign adds to the margin of one label, by the sign's name. */
    Map<String, Double> contributions(Signs named, int label) {
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            names.put(vocabulary.number(named.sign(i)), named.name(i));
        }
        SparseVector vector = vocabulary.vector(named);
        Map<String, Double> contributions = new LinkedHashMap<>();
        for (int i = 0; i < vector.size(); i++) {
            double value = vector.value(i) * vector.scale() * weights.of(vector.number(i), label);
            contributions.merge(names.getOrDefault(vector.number(i), ""), value, Double::sum);
        }
        return contributions;
    }
}
