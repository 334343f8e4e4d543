package dev.kuri.core.understand;

import java.util.LinkedHashMap;
import java.util.Map;

/** A linear classifier over the signs of a reading. */
record Classifier(Vocabulary vocabulary, LinearWeights weights) {
    /**
     * How strongly a reading speaks for each intent.
     *
     * @param margins above 0 for those that it rather is
     * @param known the share of the signs that were ever seen, from 0 to 1
     */
    record Verdicts(Map<Intent, Double> margins, double known) {
        double margin(Intent intent) {
            return margins.getOrDefault(intent, 0.0);
        }
    }

    Verdicts weigh(Map<String, Float> features) {
        return new Verdicts(weights.margins(vocabulary.vector(features)), vocabulary.known(features));
    }

    /** What each known sign adds to the margin of one intent. */
    Map<String, Double> contributions(Map<String, Float> features, Intent intent) {
        Map<String, Double> contributions = new LinkedHashMap<>();
        vocabulary
                .vector(features)
                .forEach((sign, value) -> contributions.put(vocabulary.sign(sign), value * weights.of(sign, intent)));
        return contributions;
    }
}
