package dev.kuri.core.understand;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns from labelled questions. How sure the model may be is measured on writers that it has not seen: among one
 * writer's questions it would find its own words again and think too well of itself.
 */
public final class Trainer {
    /** Ours: with more of them training takes longer and learns the same. */
    private static final int FOLDS = 4;

    private final Reader reader;
    private final Features features;
    private final ClassifierTrainer classifiers = new ClassifierTrainer();

    public Trainer(Lexicon lexicon, Phrasebook phrases) {
        this(lexicon, phrases, Set.of());
    }

    /**
     * One whose models do without some signs, to measure what these bring; such models cannot be written.
     *
     * @param without groups of signs that are left out, in training and in answering
     */
    public Trainer(Lexicon lexicon, Phrasebook phrases, Set<SignGroup> without) {
        this.features = new Features(without);
        this.reader = new Reader(lexicon, phrases, new Normaliser(HanTable.load()));
    }

    /** The same questions in the same order give the same model. */
    public IntentModel train(List<Question.Writer> writers) {
        List<List<Taken>> folds = folds(writers);
        List<Unseen> unseen = IntStream.range(0, folds.size())
                .parallel()
                .mapToObj(held -> judgeHeldOut(folds, held))
                .flatMap(List::stream)
                .toList();
        double temperature = Probabilities.fittingTemperature(unseen.stream()
                .map(u -> new Probabilities.Seen<>(u.verdicts.margins(), u.taken.intent))
                .toList());
        Gate gate = new GateTrainer()
                .fit(unseen.stream()
                        .map(u -> new GateTrainer.Example(
                                Gate.signals(u.taken.reading, u.verdicts), u.taken.intent != Intent.OOS))
                        .toList());
        return new IntentModel(fit(folds.stream().flatMap(List::stream).toList()), gate, temperature, features);
    }

    /**
     * The same without measuring how sure the model may be: that is taken over from a model of much the same questions.
     * Takes a fifth of the time.
     */
    public IntentModel train(List<Question.Writer> writers, IntentModel calibrated) {
        List<Taken> all = writers.stream()
                .flatMap(writer -> writer.questions().stream())
                .parallel()
                .map(this::take)
                .toList();
        return calibrated.with(fit(all));
    }

    private List<Unseen> judgeHeldOut(List<List<Taken>> folds, int held) {
        List<Taken> others = IntStream.range(0, folds.size())
                .filter(fold -> fold != held)
                .mapToObj(folds::get)
                .flatMap(List::stream)
                .toList();
        Classifier classifier = fit(others);
        return folds.get(held).stream()
                .map(taken -> new Unseen(taken, classifier.weigh(taken.signs)))
                .toList();
    }

    private Classifier fit(List<Taken> taken) {
        List<ClassifierTrainer.Example> examples = taken.stream()
                .map(t -> new ClassifierTrainer.Example(t.signs, number(t.intent), numbers(t.also)))
                .toList();
        return new Classifier(classifiers.fit(examples, Classifier.INTENTS.size()));
    }

    /**
     * All of a writer is in one fold. One who wrote for a single intent is dealt out to all folds in blocks: without him
     * nothing would be known of that intent, and his neighbouring questions are alike.
     */
    private List<List<Taken>> folds(List<Question.Writer> writers) {
        List<List<Taken>> folds = Stream.generate(() -> (List<Taken>) new ArrayList<Taken>())
                .limit(FOLDS)
                .toList();
        int next = 0;
        for (Question.Writer writer : writers) {
            List<Taken> taken = writer.questions().stream().map(this::take).toList();
            if (taken.stream().map(Taken::intent).distinct().count() == 1) {
                for (int i = 0; i < taken.size(); i++) {
                    folds.get((int) ((long) i * FOLDS / taken.size())).add(taken.get(i));
                }
            } else {
                folds.get(next++ % FOLDS).addAll(taken);
            }
        }
        return folds.stream().filter(fold -> !fold.isEmpty()).toList();
    }

    private Taken take(Question question) {
        Reading reading = reader.read(question.text());
        return new Taken(reading, features.of(reading), question.intent(), question.accept());
    }

    private static int number(Intent intent) {
        return Classifier.INTENTS.indexOf(intent);
    }

    private static Set<Integer> numbers(List<Intent> intents) {
        return intents.stream().map(Trainer::number).collect(toSet());
    }

    /** A question taken apart. */
    private record Taken(Reading reading, Signs signs, Intent intent, List<Intent> also) {}

    /** A question as a classifier judges it that has not seen its writer. */
    private record Unseen(Taken taken, Classifier.Verdicts verdicts) {}
}
