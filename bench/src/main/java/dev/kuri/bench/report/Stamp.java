package dev.kuri.bench.report;

import java.time.LocalDate;

/**
 * Where and when figures were measured.
 *
 * @param commit of the sources
 * @param machine that ran them, in words
 */
public record Stamp(LocalDate date, String commit, String machine) {
    String written() {
        return date + ", commit " + commit + ", " + machine;
    }

    /** This machine, as far as it tells figures apart: processors and Java. */
    public static String thisMachine() {
        return "%d processors, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }
}
