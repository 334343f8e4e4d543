package dev.kuri.core.understand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A linear classifier over the signs of a reading. A weight is a byte, scaled by intent: a quarter of the size of a
 * float, and the same answers.
 */
final class Classifier {
    /** The order of the intents wherever numbers stand for them. */
    static final List<Intent> INTENTS = List.of(Intent.values());

    private final Map<String, Integer> vocabulary;
    private final float[] rarity;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    /**
     * @param vocabulary the number of each sign
     * @param rarity by sign, how much it counts for being rare
     * @param weights by sign, then by intent
     * @param scales by intent, what a weight of 1 stands for
     * @param biases by intent, where it stands without any sign
     */
    Classifier(Map<String, Integer> vocabulary, float[] rarity, byte[] weights, float[] scales, float[] biases) {
        this.vocabulary = vocabulary;
        this.rarity = rarity;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
    }

    Map<String, Integer> vocabulary() {
        return vocabulary;
    }

    float[] rarity() {
        return rarity;
    }

    byte[] weights() {
        return weights;
    }

    float[] scales() {
        return scales;
    }

    float[] biases() {
        return biases;
    }

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
        double[] sums = new double[INTENTS.size()];
        double known = 0;
        double all = 0;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            all += feature.getValue();
            Integer sign = vocabulary.get(feature.getKey());
            if (sign != null) {
                known += feature.getValue();
                add(sums, sign, feature.getValue() * rarity[sign]);
            }
        }
        return new Verdicts(margins(sums, norm(features)), all == 0 ? 0 : known / all);
    }

    /** What one sign adds to one intent, in the unit of the margins. */
    double contribution(Map<String, Float> features, String feature, Intent intent) {
        Integer sign = vocabulary.get(feature);
        if (sign == null) {
            return 0;
        }
        int column = INTENTS.indexOf(intent);
        double value = features.getOrDefault(feature, 0f) * rarity[sign] / norm(features);
        return value * weights[sign * INTENTS.size() + column] * scales[column];
    }

    private void add(double[] sums, int sign, double value) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += value * weights[sign * sums.length + column];
        }
    }

    private Map<Intent, Double> margins(double[] sums, double norm) {
        Map<Intent, Double> margins = new EnumMap<>(Intent.class);
        for (int column = 0; column < sums.length; column++) {
            margins.put(INTENTS.get(column), sums[column] * scales[column] / norm + biases[column]);
        }
        return margins;
    }

    /** Unknown signs do not count: a message in half another language is judged by the other half. */
    private double norm(Map<String, Float> features) {
        double squares = 0;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            Integer sign = vocabulary.get(feature.getKey());
            if (sign != null) {
                double value = feature.getValue() * rarity[sign];
                squares += value * value;
            }
        }
        return squares == 0 ? 1 : Math.sqrt(squares);
    }
}
