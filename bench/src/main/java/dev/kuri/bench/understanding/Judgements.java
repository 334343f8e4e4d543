package dev.kuri.bench.understanding;

import dev.kuri.core.understand.TextClassifier;
import dev.kuri.core.understand.TextClassifier.Guess;
import dev.kuri.core.understand.TextClassifier.Labelled;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What a classifier made of the lines of a test, and the figures that such tests are reported by. */
record Judgements(List<Judged> all) {
    /**
     * One line.
     *
     * @param inScope whether it bears a label of the training
     * @param right whether that label was found
     * @param sureness how sure the classifier was of whatever it found; only the order of surenesses counts
     */
    record Judged(boolean inScope, boolean right, double sureness) {}

    Judgements {
        all = List.copyOf(all);
    }

    /** Judges a test in which the lines of one label, which training has not, are out of scope. */
    static Judgements of(
            TextClassifier classifier, List<Labelled> test, String outOfScope, ToDoubleFunction<Guess> sureness) {
        return new Judgements(test.parallelStream()
                .map(line -> {
                    Guess guess = classifier.guess(line.text());
                    return new Judged(
                            !line.label().equals(outOfScope),
                            line.label().equals(guess.label()),
                            sureness.applyAsDouble(guess));
                })
                .toList());
    }

    /** The share of the lines in scope whose label was found. With one label a line that is micro-F1, too. */
    double accuracy() {
        return accuracyAt(Double.NEGATIVE_INFINITY);
    }

    /** The same, where what is less sure than a threshold counts as missed. */
    double accuracyAt(double threshold) {
        return share(Judged::inScope, judged -> judged.right() && judged.sureness() >= threshold);
    }

    /** The share of the lines out of scope that are less sure than a threshold. */
    double recallAt(double threshold) {
        return share(judged -> !judged.inScope(), judged -> judged.sureness() < threshold);
    }

    /** The share of all lines that come out right: in scope with their label, out of scope refused. */
    double overallAt(double threshold) {
        return share(
                judged -> true,
                judged -> judged.inScope()
                        ? judged.right() && judged.sureness() >= threshold
                        : judged.sureness() < threshold);
    }

    /** How often a line in scope is surer than one out of scope; ties count half. */
    double auroc() {
        List<Judged> ascending = all.stream()
                .sorted(Comparator.comparingDouble(Judged::sureness))
                .toList();
        double won = 0;
        long below = 0;
        for (int start = 0; start < ascending.size(); ) {
            int end = start;
            long in = 0;
            while (end < ascending.size()
                    && ascending.get(end).sureness() == ascending.get(start).sureness()) {
                in += ascending.get(end).inScope() ? 1 : 0;
                end++;
            }
            long out = end - start - in;
            won += in * (below + out / 2.0);
            below += out;
            start = end;
        }
        return won / ((all.size() - below) * (double) below);
    }

    /** The threshold at which the most lines come out right; the lowest of several. */
    double thresholdOfMostRight() {
        return thresholds().stream()
                .max(Comparator.comparingDouble(this::overallAt).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /**
     * The highest threshold at which accuracy in scope is still so high.
     *
     * @throws IllegalArgumentException if it never is
     */
    double thresholdKeeping(double accuracy) {
        DoublePredicate keeps = threshold -> accuracyAt(threshold) >= accuracy;
        return thresholds().stream()
                .filter(keeps::test)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("No threshold has an accuracy of " + accuracy));
    }

    private List<Double> thresholds() {
        return all.stream().map(Judged::sureness).distinct().toList();
    }

    private double share(Predicate<Judged> of, Predicate<Judged> which) {
        List<Judged> some = all.stream().filter(of).toList();
        return (double) some.stream().filter(which).count() / some.size();
    }
}
