package dev.kuri.bench.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Where a page is kept, and what it says of its sources. */
public final class ReportOptions {
    @Option(
            names = "--pages",
            paramLabel = "DIRECTORY",
            defaultValue = "docs/benchmarks",
            description = "Where the page of figures is kept; default ${DEFAULT-VALUE}.")
    private Path pages;

    @Option(
            names = "--commit",
            paramLabel = "ID",
            defaultValue = "unknown",
            description = "The commit that is measured, for the page.")
    private String commit;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public ReportOptions() {}

    /** Prints the page and keeps it, under today's date. */
    public void publish(Report report, PrintWriter out) throws IOException {
        Stamp stamp = new Stamp(LocalDate.now(Clock.systemUTC()), commit, Stamp.thisMachine());
        out.println(report.markdown(stamp));
        out.println("Kept in " + report.keep(pages, stamp) + ".");
    }
}
