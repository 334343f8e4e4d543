package dev.kuri.bench.understanding;

import static dev.kuri.bench.report.Figures.share;

import dev.kuri.bench.report.Table;
import dev.kuri.bench.understanding.Judgements.Judged;
import dev.kuri.core.understand.TextClassifier;
import java.util.ArrayList;
import java.util.List;

/** Braun et al. 2017, "Evaluating Natural Language Understanding Services": three small corpora with a fixed split. */
final class BraunBenchmark {
    private static final List<String> CORPORA = List.of("Chatbot", "AskUbuntu", "WebApplications");
    /** nlp.js, docs/v3/benchmarking.md at 6273110. */
    private static final List<List<String>> PUBLISHED = List.of(
            List.of("nlp.js", ".99", ".94", ".80", ".93"),
            List.of("Watson", ".97", ".92", ".83", ".92"),
            List.of("Botfuel", ".98", ".90", ".80", ".91"),
            List.of("LUIS", ".98", ".90", ".81", ".91"),
            List.of("Snips", ".96", ".83", ".78", ".89"),
            List.of("Recast", ".99", ".86", ".75", ".89"),
            List.of("Rasa", ".98", ".86", ".74", ".88"),
            List.of("Dialogflow", ".93", ".85", ".80", ".87"));
    /** No line bears it: what Braun calls "None" is learnt like any other label. */
    private static final String OUT_OF_SCOPE = "";

    private BraunBenchmark() {}

    static Table table(PublicFiles files) {
        List<String> ours = new ArrayList<>(List.of("**Kuri**"));
        List<Judged> all = new ArrayList<>();
        for (String name : CORPORA) {
            PublicFiles.Split corpus = files.braun(name);
            Judgements judgements =
                    Judgements.of(TextClassifier.of(corpus.training()), corpus.test(), OUT_OF_SCOPE, Sureness::of);
            ours.add("**" + share(judgements.accuracy()) + "**");
            all.addAll(judgements.all());
        }
        ours.add("**" + share(new Judgements(all).accuracy()) + "**");
        List<List<String>> rows = new ArrayList<>(List.of(ours));
        rows.addAll(PUBLISHED);
        return new Table(
                "## Braun et al. 2017\n\nMicro-F1, on the split that the authors fixed.",
                List.of("", "Chatbot", "AskUbuntu", "WebApplications", "overall"),
                rows);
    }
}
