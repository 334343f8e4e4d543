package dev.kuri.core.understand;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Fits a classifier to labelled texts, each label against the others; the same texts give the same classifier, bit by bit. */
final class ClassifierTrainer {
    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC_DUAL;
    /** Ours, from cross-validation over writers. */
    private static final double COST = 3;

    private static final double TOLERANCE = 0.3;
    private static final long SEED = 1;
    private static final double IS = 1;
    private static final double IS_NOT = -1;

    /**
     * A text's signs, and the number of its label.
     *
     * @param also labels that would be right as well: nothing is learnt from this text about them
     */
    record Example(Signs signs, int label, Set<Integer> also) {
        Example {
            also = Set.copyOf(also);
        }
    }

    /**
     * Fits.
     *
     * @param labels how many there are; one without an example is never taken
     */
    LinearClassifier fit(List<Example> examples, int labels) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::signs).toList());
        Feature[][] vectors = examples.stream()
                .map(example -> nodes(vocabulary.vector(example.signs()), vocabulary.size() + 1))
                .toArray(Feature[][]::new);
        LinearWeights weights = new LinearWeights(vocabulary.size(), labels);
        IntStream.range(0, labels)
                .parallel()
                .filter(label -> examples.stream().anyMatch(example -> example.label() == label))
                .forEach(label -> fitOne(weights, label, examples, vectors));
        return new LinearClassifier(vocabulary, weights);
    }

    /** liblinear counts from 1 and wants its signs in order; the last one is the bias. */
    private static Feature[] nodes(SparseVector vector, int bias) {
        Feature[] nodes = new Feature[vector.size() + 1];
        double scale = vector.scale();
        for (int i = 0; i < vector.size(); i++) {
            nodes[i] = new FeatureNode(vector.number(i) + 1, vector.value(i) * scale);
        }
        nodes[vector.size()] = new FeatureNode(bias, 1);
        Arrays.sort(nodes, Comparator.comparingInt(Feature::getIndex));
        return nodes;
    }

    private static void fitOne(LinearWeights weights, int label, List<Example> examples, Feature[][] vectors) {
        int[] taught = IntStream.range(0, vectors.length)
                .filter(i -> !examples.get(i).also().contains(label))
                .toArray();
        Problem problem = new Problem();
        problem.l = taught.length;
        problem.n = weights.signs() + 1;
        problem.bias = 1;
        problem.x = Arrays.stream(taught).mapToObj(i -> vectors[i]).toArray(Feature[][]::new);
        problem.y = Arrays.stream(taught)
                .mapToDouble(i -> examples.get(i).label() == label ? IS : IS_NOT)
                .toArray();
        Model model = solve(problem);
        // liblinear's weights speak for the label that it saw first.
        double side = model.getLabels()[0] == IS ? 1 : -1;
        double[] fitted = Arrays.stream(model.getFeatureWeights())
                .map(weight -> side * weight)
                .toArray();
        weights.set(label, Arrays.copyOf(fitted, weights.signs()), fitted[weights.signs()]);
    }

    private static Model solve(Problem problem) {
        Parameter parameter = new Parameter(SOLVER, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }
}
