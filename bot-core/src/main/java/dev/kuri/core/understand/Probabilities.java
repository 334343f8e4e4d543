package dev.kuri.core.understand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns margins into probabilities. */
final class Probabilities {
    private static final double LOWEST_TEMPERATURE = 0.02;
    private static final double HIGHEST_TEMPERATURE = 5;
    private static final int STEPS = 60;
    /** So that one hopeless question does not decide alone. */
    private static final double LEAST_PROBABILITY = 1e-6;

    private Probabilities() {}

    /** They add up to 1. */
    static Map<Intent, Double> of(Map<Intent, Double> margins, double temperature) {
        Map<Intent, Double> shares = new EnumMap<>(margins);
        double most = shares.values().stream().mapToDouble(m -> m).max().orElse(0);
        shares.replaceAll((intent, margin) -> Math.exp((margin - most) / temperature));
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((intent, share) -> share / sum);
        return shares;
    }

    /** Margins of a question that the classifier had not seen, and what was meant. */
    record Seen(Map<Intent, Double> margins, Intent intent) {}

    /** The temperature at which the questions' intents are the least surprising. */
    static double fittingTemperature(List<Seen> questions) {
        double best = HIGHEST_TEMPERATURE;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            double temperature = LOWEST_TEMPERATURE * Math.pow(HIGHEST_TEMPERATURE / LOWEST_TEMPERATURE, part);
            double surprise = questions.stream()
                    .mapToDouble(seen -> surprise(seen, temperature))
                    .sum();
            if (surprise < least) {
                least = surprise;
                best = temperature;
            }
        }
        return best;
    }

    private static double surprise(Seen seen, double temperature) {
        double probability = of(seen.margins(), temperature).getOrDefault(seen.intent(), 0.0);
        return -Math.log(Math.max(LEAST_PROBABILITY, probability));
    }
}
