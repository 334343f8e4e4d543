package dev.kuri.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Report REPORT = new Report(
            "speed",
            "What it costs",
            "On one thread.\n",
            List.of(new Table("By question.", List.of("", "p50"), List.of(List.of("ours", "1")))));
    private static final Stamp STAMP = new Stamp(LocalDate.of(2026, 11, 21), "abc1234", "2 processors");

    @TempDir
    private Path directory;

    @Test
    void saysWhatMeasuredItWhenAndOnWhat() {
        assertThat(REPORT.markdown(STAMP)).isEqualTo("""
                # What it costs

                Measured by `bench/run speed`, 2026-11-21, commit abc1234, 2 processors.

                On one thread.

                By question.

                |  | p50 |
                | --- | --- |
                | ours | 1 |
                """);
    }

    @Test
    void isKeptUnderTheNameOfItsCommand() throws IOException {
        Path file = REPORT.keep(directory.resolve("docs/benchmarks"), STAMP);

        assertThat(file).hasFileName("speed.md");
        assertThat(Files.readString(file)).isEqualTo(REPORT.markdown(STAMP));
    }
}
