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
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/** Fits a classifier to labelled texts; the same texts give the same classifier, bit by bit. */
final class ClassifierTrainer {
    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC;
    /** Ours, from cross-validation over writers. */
    private static final double COST = 1.5;

    private static final double TOLERANCE = 0.01;
    private static final long SEED = 1;

    /** A text's signs, and the number of its label. */
    record Example(Map<String, Float> features, int label) {}

    /**
     * Signs of a single text are kept: over writers that is worth two points in a hundred.
     *
     * @param labels how many there are; one without an example is never taken
     */
    LinearClassifier fit(List<Example> examples, int labels) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::features).toList());
        LinearWeights weights = new LinearWeights(vocabulary.size(), labels);
        set(weights, solve(examples, vocabulary), vocabulary.size());
        return new LinearClassifier(vocabulary, weights);
    }

    private static Model solve(List<Example> examples, Vocabulary vocabulary) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream()
                .map(example -> nodes(vocabulary.vector(example.features()), problem.n))
                .toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(Example::label).toArray();
        Parameter parameter = new Parameter(SOLVER, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    /** liblinear counts from 1 and wants its signs in order; the last one is the bias. */
    private static Feature[] nodes(SortedMap<Integer, Double> vector, int bias) {
        List<Feature> nodes = new ArrayList<>();
        vector.forEach((sign, value) -> nodes.add(new FeatureNode(sign + 1, value)));
        nodes.add(new FeatureNode(bias, 1));
        return nodes.toArray(Feature[]::new);
    }

    private static void set(LinearWeights weights, Model model, int signs) {
        // The model copies its weights with every call.
        double[] fitted = model.getFeatureWeights();
        int[] labels = model.getLabels();
        // Between two labels liblinear draws one line, seen from the side of the first.
        int columns = labels.length == 2 ? 1 : labels.length;
        for (int side = 0; side < labels.length; side++) {
            int column = Math.min(side, columns - 1);
            int sign = side > column ? -1 : 1;
            double[] ofLabel = new double[signs];
            for (int i = 0; i < signs; i++) {
                ofLabel[i] = sign * fitted[i * columns + column];
            }
            weights.set(labels[side], ofLabel, sign * fitted[signs * columns + column]);
        }
    }
}
