package dev.kuri.core.understand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells how likely it is that a message is meant for Kuri at all: a logistic regression over what the classifier says
 * and how much of the message it knows.
 *
 * @param weights one for each of {@link #signals}
 */
record Gate(List<Double> weights, double bias) {
    /** Ours: more concepts than this say no more. */
    private static final int MANY_CONCEPTS = 5;

    private static final int MANY_WORLDS = 3;

    Gate {
        weights = List.copyOf(weights);
    }

    double inScope(Reading reading, Classifier.Verdicts verdicts) {
        List<Double> signals = signals(reading, verdicts);
        double sum = bias;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * signals.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static List<Double> signals(Reading reading, Classifier.Verdicts verdicts) {
        List<Double> margins = verdicts.margins().entrySet().stream()
                .filter(margin -> margin.getKey() != Intent.OOS)
                .map(margin -> margin.getValue())
                .sorted(Comparator.reverseOrder())
                .toList();
        double best = margins.get(0);
        double oos = verdicts.margin(Intent.OOS);
        return List.of(
                best,
                best - margins.get(1),
                oos,
                best - oos,
                verdicts.known(),
                (double) Math.min(MANY_CONCEPTS, reading.concepts().size()),
                reading.concepts().isEmpty() ? 1.0 : 0.0,
                (double) Math.min(MANY_WORLDS, reading.worlds().size()),
                reading.concepts().isEmpty() && !reading.worlds().isEmpty() ? 1.0 : 0.0,
                reading.mentions().isEmpty() ? 0.0 : 1.0,
                Math.log(1 + reading.masked().length()));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.size());
        for (double weight : weights) {
            out.writeDouble(weight);
        }
        out.writeDouble(bias);
    }

    static Gate read(DataInputStream in) throws IOException {
        int signals = in.readInt();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < signals; i++) {
            weights.add(in.readDouble());
        }
        return new Gate(weights, in.readDouble());
    }
}
