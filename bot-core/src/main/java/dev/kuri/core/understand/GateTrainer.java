package dev.kuri.core.understand;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/** Fits the gate to questions that the classifier had not seen. */
final class GateTrainer {
    private static final int IN = 1;
    private static final int OUT = 0;
    private static final double COST = 1;
    private static final double TOLERANCE = 1e-4;
    private static final double LEAST_SPREAD = 1e-6;

    /** The signals of a question, and whether Kuri was meant. */
    record Example(List<Double> signals, boolean inScope) {}

    /** One signal in the unit in which all of them are alike. */
    private record Scale(double mean, double spread) {
        static Scale of(List<Example> examples, int signal) {
            double mean = examples.stream()
                    .mapToDouble(e -> e.signals().get(signal))
                    .average()
                    .orElse(0);
            double variance = examples.stream()
                    .mapToDouble(e -> Math.pow(e.signals().get(signal) - mean, 2))
                    .average()
                    .orElse(1);
            return new Scale(mean, Math.max(LEAST_SPREAD, Math.sqrt(variance)));
        }
    }

    Gate fit(List<Example> examples) {
        List<Scale> scales = new ArrayList<>();
        for (int signal = 0; signal < examples.getFirst().signals().size(); signal++) {
            scales.add(Scale.of(examples, signal));
        }
        return inOriginalUnits(solve(examples, scales), scales);
    }

    private static Model solve(List<Example> examples, List<Scale> scales) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = scales.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream()
                .map(example -> vector(example.signals(), scales))
                .toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.inScope() ? IN : OUT)
                .toArray();
        Linear.disableDebugOutput();
        return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    }

    private static Feature[] vector(List<Double> signals, List<Scale> scales) {
        Feature[] vector = new Feature[scales.size() + 1];
        for (int i = 0; i < scales.size(); i++) {
            Scale scale = scales.get(i);
            vector[i] = new FeatureNode(i + 1, (signals.get(i) - scale.mean()) / scale.spread());
        }
        vector[scales.size()] = new FeatureNode(scales.size() + 1, 1);
        return vector;
    }

    private static Gate inOriginalUnits(Model model, List<Scale> scales) {
        double[] fitted = model.getFeatureWeights();
        // liblinear's weights speak for the label that it saw first.
        double sign = model.getLabels()[0] == IN ? 1 : -1;
        double bias = sign * fitted[scales.size()];
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            double weight = sign * fitted[i] / scales.get(i).spread();
            weights.add(weight);
            bias -= weight * scales.get(i).mean();
        }
        return new Gate(weights, bias);
    }
}
