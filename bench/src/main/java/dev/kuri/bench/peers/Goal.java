package dev.kuri.bench.peers;

import dev.kuri.bench.report.Figures;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A bound that a figure of Kuri's, or its ratio to a peer's, is held against.
 *
 * @param id in performance.md, such as {@code G5}
 * @param ours the contestant that is Kuri
 * @param peer null where the bound is on the figure itself
 */
record Goal(
        String id,
        Part part,
        Figure figure,
        String ours,
        @Nullable String peer,
        Bound bound) {
    static final List<String> HEADER = List.of("", "figure", "of", "Kuri", "peer", "", "ratio", "goal", "");

    /** What is wanted. */
    record Bound(boolean isLeast, double value) {
        static Bound least(double value) {
            return new Bound(true, value);
        }

        static Bound most(double value) {
            return new Bound(false, value);
        }

        boolean holds(double measured) {
            return isLeast ? measured >= value : measured <= value;
        }

        String written() {
            return (isLeast ? "≥ " : "≤ ") + Figures.amount(value);
        }
    }

    /** The row of the table; empty cells for what was not measured. */
    List<String> row(Samples samples) {
        OptionalDouble own = samples.median(part, ours, figure);
        OptionalDouble ratio = peer == null ? OptionalDouble.empty() : samples.ratio(part, figure, ours, peer);
        return List.of(
                id,
                figure.label() + ", " + part.word(),
                ours,
                written(own),
                peer == null ? "" : peer,
                peer == null ? "" : written(samples.median(part, peer, figure)),
                written(ratio),
                bound.written() + (peer == null ? "" : " ×"),
                verdict(peer == null ? own : ratio));
    }

    private String verdict(OptionalDouble measured) {
        return measured.isEmpty() ? "" : bound.holds(measured.getAsDouble()) ? "held" : "**not held**";
    }

    private static String written(OptionalDouble value) {
        return value.isEmpty() ? "" : Figures.amount(value.getAsDouble());
    }
}
