package dev.kuri.bench.understanding;

import static dev.kuri.bench.report.Figures.percent;
import static dev.kuri.bench.report.Figures.share;

import dev.kuri.bench.report.Table;
import dev.kuri.core.understand.TextClassifier;
import dev.kuri.core.understand.TextClassifier.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** CLINC150: 150 intents, and queries that belong to none of them. Those are never learnt from. */
final class ClincBenchmark {
    private static final String OUT_OF_SCOPE = "oos";
    /** Ours: as many of the validation lines in scope are to be kept and right. */
    private static final double KEPT = 0.91;
    /** Larson et al. 2019, "An Evaluation Dataset for Intent Classification and Out-of-Scope Prediction", table 2. */
    private static final List<List<String>> PUBLISHED = List.of(
            List.of("BERT", "96.2", "52.3", ""),
            List.of("MLP on USE", "93.4", "49.1", ""),
            List.of("CNN", "90.9", "30.9", ""),
            List.of("Rasa", "90.9", "31.2", ""),
            List.of("Dialogflow", "90.8", "26.7", ""),
            List.of("fastText", "88.6", "28.3", ""),
            List.of("SVM", "88.2", "18.0", ""));

    private ClincBenchmark() {}

    static Table table(PublicFiles files) {
        Map<String, List<Labelled>> parts = files.clinc();
        TextClassifier classifier = TextClassifier.of(part(parts, "train"));
        Judgements validation = judge(classifier, parts, "val");
        Judgements test = judge(classifier, parts, "test");
        List<List<String>> rows = new ArrayList<>();
        rows.add(ours("most right in validation", test, validation.thresholdOfMostRight()));
        rows.add(ours(
                "%s %% in scope kept in validation".formatted(percent(KEPT)), test, validation.thresholdKeeping(KEPT)));
        rows.addAll(PUBLISHED);
        return new Table("""
                ## CLINC150, full

                In percent: accuracy in scope, and the share of what is out of scope that is refused. Others refuse by a
                threshold that is the best on the validation part; so does our first row. The second sets the threshold there by
                what is kept.""", List.of("", "in-scope accuracy", "out-of-scope recall", "AUROC"), rows);
    }

    private static List<String> ours(String threshold, Judgements test, double at) {
        return List.of(
                "**Kuri**, " + threshold,
                "**" + percent(test.accuracyAt(at)) + "**",
                "**" + percent(test.recallAt(at)) + "**",
                share(test.auroc()));
    }

    private static Judgements judge(TextClassifier classifier, Map<String, List<Labelled>> parts, String name) {
        List<Labelled> lines = Stream.concat(part(parts, name).stream(), part(parts, "oos_" + name).stream())
                .toList();
        return Judgements.of(classifier, lines, OUT_OF_SCOPE, Sureness::of);
    }

    private static List<Labelled> part(Map<String, List<Labelled>> parts, String name) {
        List<Labelled> part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("CLINC150 lacks the part " + name + ".");
        }
        return part;
    }
}
