package dev.kuri.core.understand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns margins into probabilities. */
final class Probabilities {
    private static final double LOWEST_TEMPERATURE = 0.02;
    private static final double HIGHEST_TEMPERATURE = 5;
    private static final int STEPS = 60;
    /** So that one hopeless text does not decide alone. */
    private static final double LEAST_PROBABILITY = 1e-6;

    private Probabilities() {}

    /** They add up to 1. */
    static <L> Map<L, Double> of(Map<L, Double> margins, double temperature) {
        Map<L, Double> shares = new LinkedHashMap<>(margins);
        double most = shares.values().stream().mapToDouble(m -> m).max().orElse(0);
        shares.replaceAll((label, margin) -> Math.exp((margin - most) / temperature));
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((label, share) -> share / sum);
        return shares;
    }

    /** Margins of a text that the classifier had not seen, and its label. */
    record Seen<L>(Map<L, Double> margins, L label) {}

    /** The temperature at which the texts' labels are the least surprising. */
    static <L> double fittingTemperature(List<Seen<L>> texts) {
        double best = HIGHEST_TEMPERATURE;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            double temperature = LOWEST_TEMPERATURE * Math.pow(HIGHEST_TEMPERATURE / LOWEST_TEMPERATURE, part);
            double surprise = texts.stream()
                    .mapToDouble(seen -> surprise(seen, temperature))
                    .sum();
            if (surprise < least) {
                least = surprise;
                best = temperature;
            }
        }
        return best;
    }

    private static <L> double surprise(Seen<L> seen, double temperature) {
        double probability = of(seen.margins(), temperature).getOrDefault(seen.label(), 0.0);
        return -Math.log(Math.max(LEAST_PROBABILITY, probability));
    }
}
