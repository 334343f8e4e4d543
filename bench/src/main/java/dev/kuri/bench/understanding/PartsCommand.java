package dev.kuri.bench.understanding;

import static dev.kuri.config.eval.Measure.INTENT;
import static dev.kuri.config.eval.Measure.JOINT;
import static dev.kuri.config.eval.Measure.OOS_RECALL;
import static dev.kuri.config.eval.Measure.QUESTIONS;
import static dev.kuri.config.eval.Measure.TOP3;

import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.Table;
import dev.kuri.bench.understanding.WriterFolds.Fold;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.Measures;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.understand.SignGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** Measures what each part of understanding brings, by leaving it out. */
@Command(
        name = "parts",
        description = "Measure what each part of understanding brings, by leaving it out (about ten minutes).",
        mixinStandardHelpOptions = true)
public final class PartsCommand extends ReportCommand {
    private static final String ABOUT = """
            The questions of `bench/run writers`, with one part left out at a time, in training and in answering. To be done
            within minutes every second of its six folds is tried: %s. The thresholds are those that Kuri runs with, whatever
            is left out.

            Plain n-grams are single characters, pairs and triples of them, Latin words and pairs of words: no ideas, no
            masks, no skip pairs, no edges, no parts of words, no counts.
            """;
    private static final MeasureTable FIGURES = new MeasureTable(List.of(QUESTIONS, INTENT, JOINT, TOP3, OOS_RECALL));
    private static final int EVERY = 2;

    /** A way to learn with less. */
    private record Variant(String name, School school, UnaryOperator<Fold> lesson) {
        Measures tryOn(List<Fold> folds) {
            return new Measures(folds.stream()
                    .flatMap(fold -> school.teach(lesson.apply(fold)).examine(fold.test()).stream())
                    .toList());
        }
    }

    @Override
    public Integer call() throws IOException {
        KnowledgeBase base = KnowledgeLoader.load(config().knowledge());
        Path understanding = config().understanding();
        List<Fold> all = WriterFolds.in(understanding, new LabelledFiles(base));
        List<Fold> folds = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == EVERY - 1)
                .mapToObj(all::get)
                .toList();
        Map<String, Measures> tried = new LinkedHashMap<>();
        for (Variant variant : variants(School.of(base, understanding))) {
            tried.put(variant.name(), variant.tryOn(folds));
            tried(variant.name());
        }
        String names = String.join("; ", folds.stream().map(Fold::name).toList());
        return publish(new Report("parts", "What each part brings", ABOUT.formatted(names), List.of(table(tried))));
    }

    private static Table table(Map<String, Measures> tried) {
        List<String> header = FIGURES.header("left out");
        header.add("intent, points lost");
        List<List<String>> rows = new ArrayList<>();
        double everything = 0;
        for (Map.Entry<String, Measures> one : tried.entrySet()) {
            double intent = one.getValue().figure(INTENT).share();
            List<String> row = FIGURES.row(one.getKey(), one.getValue());
            if (rows.isEmpty()) {
                everything = intent;
                row.add("");
            } else {
                row.add(String.format(Locale.ROOT, "%.1f", 100 * (everything - intent)));
            }
            rows.add(row);
        }
        return new Table("## With one part left out", header, rows);
    }

    /** Everything first. */
    private static List<Variant> variants(School whole) {
        School withoutIdeas = whole.with(Map.of(), Map.of());
        return List.of(
                variant("**nothing**", whole),
                new Variant("our own questions", whole, Fold::withoutOurOwn),
                variant("worlds", whole.with(whole.phrases().concepts(), Map.of())),
                variant("concepts and worlds", withoutIdeas),
                variant("masks of names and numbers", whole.without(Set.of(SignGroup.MASKS))),
                variant("skip pairs", whole.without(Set.of(SignGroup.SKIP_PAIRS))),
                variant("edges", whole.without(Set.of(SignGroup.EDGES))),
                variant("parts of words", whole.without(Set.of(SignGroup.WORD_PARTS))),
                variant("all but plain n-grams", withoutIdeas.without(EnumSet.allOf(SignGroup.class))));
    }

    private static Variant variant(String name, School school) {
        return new Variant(name, school, fold -> fold);
    }
}
