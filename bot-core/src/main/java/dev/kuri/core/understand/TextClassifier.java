package dev.kuri.core.understand;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which of any labels a text bears: reading, signs, classifier and probabilities as for Kuri's intents, without
 * Kuri's names and ideas. So the engine can be measured where other people's figures are.
 */
public final class TextClassifier {
    private static final int FOLDS = 5;

    private final Reader reader;
    private final Features features = new Features();
    private final List<String> labels;
    private final LinearClassifier linear;
    private final double temperature;

    private TextClassifier(Reader reader, List<String> labels, LinearClassifier linear, double temperature) {
        this.reader = reader;
        this.labels = labels;
        this.linear = linear;
        this.temperature = temperature;
    }

    /** A text, and the label that it bears. */
    public record Labelled(String text, String label) {}

    /**
     * What is thought of a text.
     *
     * @param label the likeliest
     * @param probability of that label, from 0 to 1
     * @param margin above 0 if the text rather bears that label than not, whatever the others say
     * @param known the share of the text's signs that were ever seen, from 0 to 1
     */
    public record Guess(String label, double probability, double margin, double known) {}

    /**
     * Learns; the same texts in the same order give the same classifier. How sure it may be is measured on parts of
     * the texts that it had not seen.
     *
     * @throws IllegalArgumentException if there are fewer than two labels
     */
    public static TextClassifier of(List<Labelled> texts) {
        List<String> labels =
                texts.stream().map(Labelled::label).distinct().sorted().toList();
        if (labels.size() < 2) {
            throw new IllegalArgumentException("With fewer than two labels there is nothing to tell apart");
        }
        Reader reader = new Reader(new Lexicon(List.of()), Phrasebook.EMPTY, new Normaliser(HanTable.load()));
        Features features = new Features();
        List<ClassifierTrainer.Example> examples = texts.stream()
                .map(text -> new ClassifierTrainer.Example(
                        features.of(reader.read(text.text())), labels.indexOf(text.label()), Set.of()))
                .toList();
        List<Probabilities.Seen<Integer>> unseen = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judgeHeldOut(examples, labels.size(), fold))
                .flatMap(List::stream)
                .toList();
        LinearClassifier linear = new ClassifierTrainer().fit(examples, labels.size());
        return new TextClassifier(reader, labels, linear, Probabilities.fittingTemperature(unseen));
    }

    /** The best guess. */
    public Guess guess(String text) {
        Signs signs = features.of(reader.read(text));
        Map<Integer, Double> margins = byNumber(linear.margins(signs));
        return Probabilities.of(margins, temperature).entrySet().stream()
                .max(comparingDouble(Map.Entry::getValue))
                .map(best -> new Guess(
                        labels.get(best.getKey()),
                        best.getValue(),
                        margins.getOrDefault(best.getKey(), 0.0),
                        linear.known(signs)))
                .orElseThrow();
    }

    /** Every fifth text is judged by what is learnt from the others: neighbours are often of one label. */
    private static List<Probabilities.Seen<Integer>> judgeHeldOut(
            List<ClassifierTrainer.Example> examples, int labels, int fold) {
        List<ClassifierTrainer.Example> held = new ArrayList<>();
        List<ClassifierTrainer.Example> others = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            (i % FOLDS == fold ? held : others).add(examples.get(i));
        }
        LinearClassifier linear = new ClassifierTrainer().fit(others, labels);
        return held.stream()
                .map(example -> new Probabilities.Seen<>(byNumber(linear.margins(example.signs())), example.label()))
                .toList();
    }

    private static Map<Integer, Double> byNumber(double[] margins) {
        Map<Integer, Double> byNumber = new LinkedHashMap<>();
        for (int number = 0; number < margins.length; number++) {
            byNumber.put(number, margins[number]);
        }
        return byNumber;
    }
}
