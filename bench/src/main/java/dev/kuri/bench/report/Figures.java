package dev.kuri.bench.report;

import java.util.Locale;

/** How figures are written, alike in all tables. */
public final class Figures {
    private Figures() {}

    /** A share from 0 to 1 with three places: {@code .931}, {@code 1.000}. */
    public static String share(double share) {
        String written = String.format(Locale.ROOT, "%.3f", share);
        return written.startsWith("0.") ? written.substring(1) : written;
    }

    /** A share from 0 to 1 in percent: {@code 90.4}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** A quantity with as many places as tell something: {@code 0.27}, {@code 8.3}, {@code 620}. */
    public static String amount(double amount) {
        int places = amount < 1 ? 2 : amount < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + places + "f", amount);
    }
}
