package dev.kuri.bench.understanding;

import dev.kuri.bench.report.Report;
import dev.kuri.bench.report.ReportOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that measures understanding and publishes what it finds. */
abstract class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions pages;

    @Mixin
    private ConfigDirectory config;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    ReportCommand() {}

    final ConfigDirectory config() {
        return config;
    }

    /** Tells who waits that something was tried. */
    final void tried(String what) {
        spec.commandLine().getErr().println("Tried " + what + ".");
    }

    /** The exit code is that of success. */
    final int publish(Report report) throws IOException {
        pages.publish(report, spec.commandLine().getOut());
        return 0;
    }
}
