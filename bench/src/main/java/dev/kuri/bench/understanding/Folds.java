package dev.kuri.bench.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts questions so that nobody is tried on a writer whom training has met. */
final class Folds {
    private Folds() {}

    /** A writer's labelled lines. */
    record Writer(String name, List<Line> lines) {
        Writer {
            lines = List.copyOf(lines);
        }

        boolean hasOneIntent() {
            return lines.stream().map(Line::intent).distinct().count() == 1;
        }
    }

    /** What is learnt from, and the writers who are tried. */
    record Fold(List<Writer> training, List<Writer> test) {
        List<Line> trainingLines() {
            return training.stream().flatMap(writer -> writer.lines().stream()).toList();
        }

        List<Line> testLines() {
            return test.stream().flatMap(writer -> writer.lines().stream()).toList();
        }
    }

    /**
     * Deals the writers out by name, so that those of one series, who differ in language, part. One who wrote for a
     * single intent is always learnt from and never tried: without him too little would be known of that intent.
     *
     * @throws IllegalArgumentException if there are fewer writers to be tried than folds
     */
    static List<Fold> of(List<Writer> writers, int count) {
        List<Writer> tried = writers.stream()
                .filter(writer -> !writer.hasOneIntent())
                .sorted(Comparator.comparing(Writer::name))
                .toList();
        if (tried.size() < count) {
            throw new IllegalArgumentException(
                    "%d folds want as many writers; there are %d.".formatted(count, tried.size()));
        }
        List<Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            List<Writer> test = new ArrayList<>();
            for (int i = fold; i < tried.size(); i += count) {
                test.add(tried.get(i));
            }
            folds.add(new Fold(
                    writers.stream().filter(writer -> !test.contains(writer)).toList(), test));
        }
        return folds;
    }
}
