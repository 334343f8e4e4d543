package dev.kuri.core.understand;

import java.util.LinkedHashMap;
import java.util.Map;

/** A linear classifier over signs. It knows its labels by number only: what they stand for is told by whoever asks. */
record LinearClassifier(Vocabulary vocabulary, LinearWeights weights) {
    /** By label: above 0 for those that the signs rather speak for. */
    double[] margins(Map<String, Float> features) {
        return weights.margins(vocabulary.vector(features));
    }

    /** The share of the signs that were ever seen, from 0 to 1. */
    double known(Map<String, Float> features) {
        return vocabulary.known(features);
    }

    /** What each known sign adds to the margin of one label. */
    Map<String, Double> contributions(Map<String, Float> features, int label) {
        Map<String, Double> contributions = new LinkedHashMap<>();
        vocabulary
                .vector(features)
                .forEach((sign, value) -> contributions.put(vocabulary.sign(sign), value * weights.of(sign, label)));
        return contributions;
    }
}
