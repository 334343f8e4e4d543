package dev.kuri.core.understand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells what the signs of a reading say for each intent. */
record Classifier(LinearClassifier linear) {
    /** The order of the intents wherever numbers stand for them. */
    static final List<Intent> INTENTS = List.of(Intent.values());

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

    Verdicts weigh(Signs signs) {
        double[] byNumber = linear.margins(signs);
        Map<Intent, Double> margins = new EnumMap<>(Intent.class);
        for (int number = 0; number < byNumber.length; number++) {
            margins.put(INTENTS.get(number), byNumber[number]);
        }
        return new Verdicts(margins, linear.known(signs));
    }

    /** What each known sign adds to the margin of one intent. */
    Map<String, Double> contributions(Signs named, Intent intent) {
        return linear.contributions(named, INTENTS.indexOf(intent));
    }
}
