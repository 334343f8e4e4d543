package dev.kuri.bench.understanding;

import static dev.kuri.config.eval.Measure.ASKED;
import static dev.kuri.config.eval.Measure.INTENT;
import static dev.kuri.config.eval.Measure.JOINT;
import static dev.kuri.config.eval.Measure.OOS_ANSWERED;
import static dev.kuri.config.eval.Measure.OOS_RECALL;
import static dev.kuri.config.eval.Measure.PROVIDERS;
import static dev.kuri.config.eval.Measure.QUESTIONS;
import static dev.kuri.config.eval.Measure.TOP3;
import static dev.kuri.config.eval.Measure.WRONG;

import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.Table;
import dev.kuri.bench.understanding.MeasureTable.Mark;
import dev.kuri.bench.understanding.WriterFolds.Fold;
import dev.kuri.config.eval.Confusion;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.eval.Measures;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.knowledge.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well those are understood whom training has not met. */
@Command(
        name = "writers",
        description = "Measure understanding of people whom training has not met (about five minutes).",
        mixinStandardHelpOptions = true)
public final class WritersCommand extends ReportCommand {
    private static final String ABOUT = """
            Every line of the evaluation's questions goes through understanding and deciding in a fresh conversation, as by
            `kuri ask`, with a model that has learnt nothing from its writer. A file in `config/understanding/questions` is a
            writer; our own files and those of the other folds are learnt from. Who wrote for one intent only is dealt out to
            the folds in blocks, tried in one and learnt in the others. The dialogs are tried by the model of the fold of
            their writer, dev-ja-en; nothing ever learns from them.

            The columns are those of `kuri eval`. joint: intent and providers right. top3: a right intent is got or among the
            three likeliest. asked: answered with a question back. wrong: the wrong intent, among those answered without
            asking. oos ans: answered without asking, among those out of scope. oos R: recognised, among those out of scope.
            """;
    /** Wrote the dialogs as well. */
    private static final String WRITER_OF_DIALOGS = "dev-ja-en";

    private static final MeasureTable ALONE = new MeasureTable(
            List.of(QUESTIONS, INTENT, PROVIDERS, JOINT, TOP3, ASKED, WRONG, OOS_ANSWERED, OOS_RECALL));
    private static final MeasureTable IN_DIALOGS = new MeasureTable(List.of(QUESTIONS, INTENT, PROVIDERS, JOINT, TOP3));
    // The project's floors and aims for people whom training has not met.
    private static final List<Mark> MARKS_ALONE = List.of(
            new Mark("floor", Map.of(JOINT, 0.82, TOP3, 0.96, PROVIDERS, 0.97, WRONG, 0.10, OOS_ANSWERED, 0.10)),
            new Mark("aim", Map.of(JOINT, 0.92, TOP3, 0.99, PROVIDERS, 0.99, WRONG, 0.04, OOS_ANSWERED, 0.03)));
    private static final List<Mark> MARKS_IN_DIALOGS =
            List.of(new Mark("floor", Map.of(JOINT, 0.85)), new Mark("aim", Map.of(JOINT, 0.95)));
    private static final int CONFUSIONS = 15;
    private static final int EXAMPLES = 2;

    @Option(
            names = "--dialogs",
            paramLabel = "FILE",
            defaultValue = "../shared/eval/dialogs.jsonl",
            description = "Labelled conversations; default ${DEFAULT-VALUE}.")
    private Path dialogs;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public WritersCommand() {}

    @Override
    public Integer call() throws IOException {
        KnowledgeBase base = KnowledgeLoader.load(config().knowledge());
        Path understanding = config().understanding();
        LabelledFiles reader = new LabelledFiles(base);
        List<LabelledLine> talks = reader.read(List.of(dialogs));
        School school = School.of(base, understanding);
        List<Judged> alone = new ArrayList<>();
        List<Judged> inDialogs = new ArrayList<>();
        List<List<String>> byFold = new ArrayList<>();
        for (Fold fold : WriterFolds.in(understanding, reader)) {
            Pupil pupil = school.teach(fold);
            List<Judged> judged = pupil.examine(fold.test());
            alone.addAll(judged);
            if (fold.tries(WRITER_OF_DIALOGS)) {
                inDialogs.addAll(pupil.examine(talks));
            }
            byFold.add(row(fold, judged));
            tried(fold.name());
        }
        List<Table> tables = List.of(
                ALONE.byLanguage("## Questions", alone, MARKS_ALONE),
                IN_DIALOGS.byLanguage("## Dialogs", inDialogs, MARKS_IN_DIALOGS),
                new Table("## By fold\n\nWith the block of train-oos that each tries.", foldHeader(), byFold),
                confusions(alone));
        return publish(new Report("writers", "People whom training has not met", ABOUT, tables));
    }

    private static List<String> foldHeader() {
        List<String> header = ALONE.header("writers tried");
        header.add(1, "learnt");
        return header;
    }

    private static List<String> row(Fold fold, List<Judged> judged) {
        List<String> row = ALONE.row(fold.name(), new Measures(judged));
        row.add(1, String.valueOf(fold.learnt()));
        return row;
    }

    private static Table confusions(List<Judged> judged) {
        return new Table(
                "## Confusions\n\nThe " + CONFUSIONS + " most frequent, of the questions above.",
                List.of("", "wanted → got", "such as"),
                Confusion.of(judged).stream()
                        .limit(CONFUSIONS)
                        .map(confusion -> List.of(
                                String.valueOf(confusion.questions().size()),
                                confusion.want() + " → " + confusion.got(),
                                String.join("<br>", confusion.examples(EXAMPLES))))
                        .toList());
    }
}
