package dev.kuri.bench.understanding;

import dev.kuri.bench.understanding.Folds.Fold;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What one engine made of all folds. */
final class SideBySide {
    private static final int ROUNDS = 20;

    private final List<Trial> trials;

    SideBySide(List<Trial> trials) {
        this.trials = new ArrayList<>(trials);
    }

    /** An engine's run over one fold. */
    record Trial(List<Line> lines, Engine.Run run, Duration training) {}

    /** Trains and asks; the directory takes the files that are exchanged. */
    void tryOn(Fold fold, Engine engine, Path directory) {
        Path training = directory.resolve("training.jsonl");
        Path test = directory.resolve("test.jsonl");
        JsonLines.write(training, fold.trainingLines());
        JsonLines.write(test, fold.testLines());
        Path model = directory.resolve(engine.name() + ".model");
        Duration took = engine.train(training, model);
        trials.add(new Trial(fold.testLines(), engine.answer(model, test, ROUNDS), took));
    }

    /** The share of the lines of some kind whose intent was met, by whichever part of an answer. */
    double accuracy(Predicate<Line> which, Function<Answer, String> part) {
        long all = 0;
        long met = 0;
        for (Trial trial : trials) {
            Map<String, Answer> answers = new HashMap<>();
            trial.run().answers().forEach(answer -> answers.put(answer.id(), answer));
            for (Line line : trial.lines()) {
                Answer answer = answers.get(line.id());
                all += which.test(line) ? 1 : 0;
                met += which.test(line) && answer != null && line.isMetBy(part.apply(answer)) ? 1 : 0;
            }
        }
        return (double) met / all;
    }

    /** Processor time of each answer, in microseconds. */
    Quantiles cpuMicros() {
        return new Quantiles(trials.stream()
                .flatMap(trial -> trial.run().answers().stream())
                .map(Answer::cpuMicros)
                .toList());
    }

    /** The mean over the folds of what their processes cost. */
    double meanCost(Function<Cost, Double> part) {
        return new Quantiles(trials.stream()
                        .map(trial -> part.apply(trial.run().cost()))
                        .toList())
                .mean();
    }

    /** The mean over the folds, in seconds. */
    double trainingSeconds() {
        return new Quantiles(trials.stream()
                        .map(trial -> trial.training().toMillis() / 1e3)
                        .toList())
                .mean();
    }
}
