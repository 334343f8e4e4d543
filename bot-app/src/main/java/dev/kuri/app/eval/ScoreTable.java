package dev.kuri.app.eval;

import static java.util.stream.Collectors.joining;

import dev.kuri.config.eval.Confusion;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.Measure;
import dev.kuri.config.eval.Measures;
import dev.kuri.config.eval.Measures.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The figures by language and in total, and what was taken for what, as text. */
public final class ScoreTable {
    private static final int CONFUSIONS = 20;
    private static final int EXAMPLES = 3;
    private static final int DECIMALS = 4;

    private ScoreTable() {}

    /** The whole table; at least one question. */
    public static String of(List<Judged> judged) {
        StringBuilder table = new StringBuilder(" ".repeat(8));
        for (Measure measure : Measure.values()) {
            table.append("%10s".formatted(measure.title()));
        }
        table.append('\n');
        Measures.byLanguage(judged)
                .forEach(
                        (name, measures) -> table.append("%-8s".formatted(name)).append(row(measures)));
        return table.append(confusions(Confusion.of(judged))).toString();
    }

    private static String row(Measures measures) {
        return Arrays.stream(Measure.values())
                .map(measure -> cell(measures.figure(measure)))
                .collect(joining("", "", "\n"));
    }

    private static String cell(Figure figure) {
        if (figure.isCount()) {
            return "%10d".formatted(figure.part());
        }
        return "%10s".formatted(figure.whole() == 0 ? "-" : rounded(figure.share()));
    }

    /** The exact value rounded half to even, as C and Python print it: figures of several tools are to be compared. */
    private static String rounded(double share) {
        return new BigDecimal(share).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String confusions(List<Confusion> confusions) {
        return confusions.isEmpty()
                ? ""
                : "\nconfusions, wanted -> got (the " + CONFUSIONS + " most frequent)\n"
                        + confusions.stream()
                                .limit(CONFUSIONS)
                                .map(ScoreTable::lines)
                                .collect(joining());
    }

    private static String lines(Confusion confusion) {
        return "%5d  %s -> %s%n".formatted(confusion.questions().size(), confusion.want(), confusion.got())
                + confusion.examples(EXAMPLES).stream()
                        .map(text -> " ".repeat(11) + text + "\n")
                        .collect(joining());
    }
}
