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
import java.util.TreeMap;

/** Fits a classifier to labelled readings; the same readings give the same classifier, bit by bit. */
final class ClassifierTrainer {
    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC;
    /** Ours, from cross-validation over writers. */
    private static final double COST = 1.5;

    private static final double TOLERANCE = 0.01;
    private static final long SEED = 1;
    private static final int MOST = Byte.MAX_VALUE;
    private static final int INTENTS = Classifier.INTENTS.size();

    /** A question's signs and what was meant. */
    record Example(Map<String, Float> features, Intent intent) {}

    /** Signs of a single question are kept: over writers that is worth two points in a hundred. */
    Classifier fit(List<Example> examples) {
        Map<String, Integer> questions = new TreeMap<>();
        examples.forEach(
                example -> example.features().keySet().forEach(sign -> questions.merge(sign, 1, Integer::sum)));
        Map<String, Integer> vocabulary = new TreeMap<>();
        float[] rarity = new float[questions.size()];
        questions.forEach((sign, count) -> {
            rarity[vocabulary.size()] = (float) Math.log((1.0 + examples.size()) / count);
            vocabulary.put(sign, vocabulary.size());
        });
        return quantised(vocabulary, rarity, solve(examples, vocabulary, rarity));
    }

    private static Model solve(List<Example> examples, Map<String, Integer> vocabulary, float[] rarity) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream()
                .map(example -> vector(example.features(), vocabulary, rarity))
                .toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> Classifier.INTENTS.indexOf(example.intent()))
                .toArray();
        Parameter parameter = new Parameter(SOLVER, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    /** liblinear counts from 1 and wants its signs in order; the last one is the bias. */
    private static Feature[] vector(Map<String, Float> features, Map<String, Integer> vocabulary, float[] rarity) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            Integer sign = vocabulary.get(feature.getKey());
            if (sign != null) {
                double value = feature.getValue() * rarity[sign];
                values.put(sign, value);
                squares += value * value;
            }
        }
        double norm = squares == 0 ? 1 : Math.sqrt(squares);
        List<Feature> nodes = new ArrayList<>();
        values.forEach((sign, value) -> nodes.add(new FeatureNode(sign + 1, value / norm)));
        nodes.add(new FeatureNode(vocabulary.size() + 1, 1));
        return nodes.toArray(Feature[]::new);
    }

    private static Classifier quantised(Map<String, Integer> vocabulary, float[] rarity, Model model) {
        // The model copies its weights with every call.
        double[] fitted = model.getFeatureWeights();
        int columns = model.getNrClass();
        float[] scales = new float[INTENTS];
        float[] biases = new float[INTENTS];
        byte[] weights = new byte[vocabulary.size() * INTENTS];
        for (int column = 0; column < columns; column++) {
            int intent = model.getLabels()[column];
            double most = 0;
            for (int sign = 0; sign < vocabulary.size(); sign++) {
                most = Math.max(most, Math.abs(fitted[sign * columns + column]));
            }
            scales[intent] = (float) (most / MOST);
            for (int sign = 0; sign < vocabulary.size(); sign++) {
                weights[sign * INTENTS + intent] = (byte) Math.round(fitted[sign * columns + column] / scales[intent]);
            }
            biases[intent] = (float) fitted[vocabulary.size() * columns + column];
        }
        return new Classifier(vocabulary, rarity, weights, scales, biases);
    }
}
