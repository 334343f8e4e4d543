package dev.kuri.bench.understanding;

import java.util.Arrays;
import java.util.Collection;

/** Values in order, for asking what share of them lies below. */
final class Quantiles {
    private final double[] ascending;

    Quantiles(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No values, no quantiles");
        }
        this.ascending = values.stream().mapToDouble(value -> value).sorted().toArray();
    }

    /**
     * The least value that so great a share of the values does not exceed.
     *
     * @param share above 0, at most 1
     */
    double at(double share) {
        return ascending[(int) Math.ceil(share * ascending.length) - 1];
    }

    double mean() {
        return Arrays.stream(ascending).average().orElseThrow();
    }
}
