package dev.kuri.bench.understanding;

import static dev.kuri.bench.report.Figures.share;

import dev.kuri.bench.report.Table;
import dev.kuri.core.understand.TextClassifier;
import dev.kuri.core.understand.TextClassifier.Guess;
import java.util.ArrayList;
import java.util.List;

/** HINT3: what people wrote to three shops' bots, more than half of it out of scope. Version 1, full. */
final class HintBenchmark {
    private static final List<String> BOTS = List.of("sofmattress", "curekart", "powerplay11");
    private static final String OUT_OF_SCOPE = "NO_NODES_DETECTED";
    /** hellohaptik/HINT3 at 99965c8, results. */
    private static final List<List<String>> PUBLISHED = List.of(
            List.of("Dialogflow", ".732 (.713)", ".750 (.732)", ".596 (.728)"),
            List.of("Rasa", ".693 (.637)", ".841 (.641)", ".491 (.731)"),
            List.of("LUIS", ".593 (.665)", ".726 (.710)", ".480 (.731)"),
            List.of("Haptik", ".723 (.660)", ".803 (.748)", ".665 (.742)"),
            List.of("BERT", ".736 (.690)", ".836 (.651)", ".585 (.665)"));

    private HintBenchmark() {}

    static Table table(PublicFiles files) {
        List<String> at10 = new ArrayList<>(List.of("**Kuri**"));
        List<String> at05 = new ArrayList<>(List.of("Kuri at 0.05"));
        List<String> auroc = new ArrayList<>(List.of("Kuri's AUROC"));
        for (String bot : BOTS) {
            PublicFiles.Split corpus = files.hint(bot);
            TextClassifier classifier = TextClassifier.of(corpus.training());
            Judgements likely = Judgements.of(classifier, corpus.test(), OUT_OF_SCOPE, Guess::probability);
            Judgements sure = Judgements.of(classifier, corpus.test(), OUT_OF_SCOPE, Sureness::of);
            String best = " (" + share(sure.overallAt(sure.thresholdOfMostRight())) + ")";
            at10.add("**" + share(likely.accuracyAt(0.1)) + "**" + best);
            at05.add(share(likely.accuracyAt(0.05)) + best);
            auroc.add(share(sure.auroc()));
        }
        List<List<String>> rows = new ArrayList<>(List.of(at10, at05, auroc));
        rows.addAll(PUBLISHED);
        return new Table("""
                ## HINT3

                Accuracy in scope at a threshold of 0.1; in brackets the best accuracy over all lines, out of scope included,
                with the threshold chosen on the test, for all alike.""", List.of("", "SOFMattress", "Curekart", "Powerplay11"), rows);
    }
}
