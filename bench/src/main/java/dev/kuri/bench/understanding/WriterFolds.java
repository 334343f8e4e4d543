package dev.kuri.bench.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.core.understand.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folds of the table of writers: everybody who wrote for the evaluation is tried once, by a model that has learnt
 * nothing of him. The language of a series changes within a fold, so that none is left with few questions.
 */
final class WriterFolds {
    private static final List<Set<String>> TRIED = List.of(
            Set.of("dev-zh"),
            Set.of("dev-ja-en"),
            Set.of("train-zh-hans", "train2-zh-hant"),
            Set.of("train-zh-hant", "train2-zh-hans"),
            Set.of("train-ja", "train2-en"),
            Set.of("train-en", "train2-ja"));
    /** Wrote for a single intent: without him too little would be known of it. A block of his is tried in each fold. */
    private static final String DEALT_OUT = "train-oos";

    private static final String ENDING = ".jsonl";

    private WriterFolds() {}

    /**
     * One of them.
     *
     * @param name the writers tried, for people
     * @param training without whoever is tried, and without those of the dealt out questions that are tried
     */
    record Fold(String name, List<Question.Writer> training, List<LabelledLine> test) {
        Fold {
            training = List.copyOf(training);
            test = List.copyOf(test);
        }

        boolean tries(String writer) {
            return List.of(name.split(", ")).contains(writer);
        }

        int learnt() {
            return training.stream()
                    .mapToInt(writer -> writer.questions().size())
                    .sum();
        }

        /** The same, learning only from those who are not of the project. */
        Fold withoutOurOwn() {
            return new Fold(
                    name,
                    training.stream()
                            .filter(writer -> !writer.name().startsWith("own"))
                            .toList(),
                    test);
        }
    }

    /**
     * Whoever is in none is always learnt from.
     *
     * @param understanding the directory with {@code questions}
     * @throws IllegalArgumentException if one who is to be tried is not there
     */
    static List<Fold> in(Path understanding, LabelledFiles reader) {
        return of(writers(understanding.resolve("questions"), reader));
    }

    static List<Fold> of(Map<String, List<LabelledLine>> writers) {
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < TRIED.size(); i++) {
            folds.add(fold(writers, i));
        }
        return folds;
    }

    private static Fold fold(Map<String, List<LabelledLine>> writers, int number) {
        Set<String> tried = TRIED.get(number);
        if (!writers.keySet().containsAll(tried)) {
            throw new IllegalArgumentException(
                    "There are no questions by " + String.join(" or ", tried) + " in the directory of questions.");
        }
        List<Question.Writer> training = new ArrayList<>();
        List<LabelledLine> test = new ArrayList<>();
        writers.forEach((name, lines) -> {
            List<LabelledLine> learnt = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                boolean isTried = name.equals(DEALT_OUT)
                        ? (int) ((long) i * TRIED.size() / lines.size()) == number
                        : tried.contains(name);
                (isTried ? test : learnt).add(lines.get(i));
            }
            if (!learnt.isEmpty()) {
                training.add(new Question.Writer(
                        name, learnt.stream().map(LabelledLine::question).toList()));
            }
        });
        return new Fold(String.join(", ", tried.stream().sorted().toList()), training, test);
    }

    private static Map<String, List<LabelledLine>> writers(Path directory, LabelledFiles reader) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    "There are no questions in " + directory + "; --config names the directory of the configuration.");
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            return reader.read(sorted).stream()
                    .collect(groupingBy(line -> line.file().replace(ENDING, ""), LinkedHashMap::new, toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }
}
