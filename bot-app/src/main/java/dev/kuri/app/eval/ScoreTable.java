package dev.kuri.app.eval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.kuri.app.eval.Measures.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures by language and in total, and what was taken for what, as text. */
public final class ScoreTable {
    private static final int CONFUSIONS = 20;
    private static final int EXAMPLES = 3;
    private static final int DECIMALS = 4;

    private ScoreTable() {}

    /** The whole table; at least one question. */
    public static String of(List<Judged> judged) {
        Map<String, List<Judged>> byLanguage =
                judged.stream().collect(groupingBy(one -> one.line().language(), TreeMap::new, toList()));
        Map<String, List<Judged>> rows = new LinkedHashMap<>(byLanguage);
        rows.put("total", judged);
        StringBuilder table = new StringBuilder(header(judged));
        rows.forEach((name, some) -> table.append("%-8s".formatted(name))
                .append(new Measures(some)
                        .figures().stream().map(ScoreTable::cell).collect(joining()))
                .append('\n'));
        return table.append(confusions(judged)).toString();
    }

    private static String header(List<Judged> judged) {
        return " ".repeat(8)
                + new Measures(judged)
                        .figures().stream()
                                .map(figure -> "%10s".formatted(figure.name()))
                                .collect(joining())
                + "\n";
    }

    private static String cell(Figure figure) {
        if (figure.isCount()) {
            return "%10d".formatted(figure.part());
        }
        return "%10s".formatted(figure.whole() == 0 ? "-" : rounded((double) figure.part() / figure.whole()));
    }

    /** The exact value rounded half to even, as C and Python print it: figures of several tools are to be compared. */
    private static String rounded(double share) {
        return new BigDecimal(share).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String confusions(List<Judged> judged) {
        Map<String, List<Judged>> confused = judged.stream()
                .filter(one -> !one.intent())
                .collect(groupingBy(one -> one.want() + " -> " + one.got(), LinkedHashMap::new, toList()));
        if (confused.isEmpty()) {
            return "";
        }
        return "\nconfusions, wanted -> got (the " + CONFUSIONS + " most frequent)\n"
                + confused.entrySet().stream()
                        .sorted((one, other) ->
                                other.getValue().size() - one.getValue().size())
                        .limit(CONFUSIONS)
                        .map(entry -> confusion(entry.getKey(), entry.getValue()))
                        .collect(joining());
    }

    private static String confusion(String what, List<Judged> all) {
        return "%5d  %s%n".formatted(all.size(), what)
                + all.stream()
                        .limit(EXAMPLES)
                        .map(one -> " ".repeat(11) + one.line().question().text() + "\n")
                        .collect(joining());
    }
}
