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

/** Fits a classifier to labelled readings; the same readings give the same classifier, bit by bit. */
final class ClassifierTrainer {
    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC;
    /** Ours, from cross-validation over writers. */
    private static final double COST = 1.5;

    private static final double TOLERANCE = 0.01;
    private static final long SEED = 1;

    /** A question's signs and what was meant. */
    record Example(Map<String, Float> features, Intent intent) {}

    /** Signs of a single question are kept: over writers that is worth two points in a hundred. */
    Classifier fit(List<Example> examples) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::features).toList());
        return new Classifier(vocabulary, weights(solve(examples, vocabulary), vocabulary.size()));
    }

    private static Model solve(List<Example> examples, Vocabulary vocabulary) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream()
                .map(example -> nodes(vocabulary.vector(example.features()), problem.n))
                .toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> LinearWeights.INTENTS.indexOf(example.intent()))
                .toArray();
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

    private static LinearWeights weights(Model model, int signs) {
        // The model copies its weights with every call.
        double[] fitted = model.getFeatureWeights();
        int columns = model.getNrClass();
        LinearWeights weights = new LinearWeights(signs);
        for (int column = 0; column < columns; column++) {
            double[] ofIntent = new double[signs];
            for (int sign = 0; sign < signs; sign++) {
                ofIntent[sign] = fitted[sign * columns + column];
            }
            Intent intent = LinearWeights.INTENTS.get(model.getLabels()[column]);
            weights.set(intent, ofIntent, fitted[signs * columns + column]);
        }
        return weights;
    }
}
