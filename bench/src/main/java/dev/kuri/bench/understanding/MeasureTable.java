package dev.kuri.bench.understanding;

import dev.kuri.bench.report.Figures;
import dev.kuri.bench.report.Table;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.Measure;
import dev.kuri.config.eval.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes figures of understanding into rows. */
record MeasureTable(List<Measure> columns) {
    MeasureTable {
        columns = List.copyOf(columns);
    }

    /** A table by language, with the totals last, and under these what they are held against. */
    Table byLanguage(String caption, List<Judged> judged, List<Mark> marks) {
        List<List<String>> rows = new ArrayList<>();
        Measures.byLanguage(judged).forEach((name, measures) -> rows.add(row(name, measures)));
        marks.forEach(mark -> rows.add(row(mark)));
        return new Table(caption, header(""), rows);
    }

    /** What totals are held against; figures that have no such mark are left out. */
    record Mark(String name, Map<Measure, Double> shares) {
        Mark {
            shares = Map.copyOf(shares);
        }
    }

    List<String> header(String first) {
        List<String> header = new ArrayList<>(List.of(first));
        columns.forEach(column -> header.add(column.title()));
        return header;
    }

    List<String> row(String name, Measures measures) {
        List<String> row = new ArrayList<>(List.of(name));
        columns.forEach(column -> row.add(cell(measures.figure(column))));
        return row;
    }

    private List<String> row(Mark mark) {
        List<String> row = new ArrayList<>(List.of(mark.name()));
        for (Measure column : columns) {
            Double share = mark.shares().get(column);
            row.add(share == null ? "" : Figures.share(share));
        }
        return row;
    }

    private static String cell(Measures.Figure figure) {
        if (figure.isCount()) {
            return String.valueOf(figure.part());
        }
        return figure.whole() == 0 ? "–" : Figures.share(figure.share());
    }
}
