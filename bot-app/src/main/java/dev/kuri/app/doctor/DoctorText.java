package dev.kuri.app.doctor;

import java.util.List;

/** Findings for a terminal, a line each, with what to do under what is not right. */
public final class DoctorText {
    private DoctorText() {}

    /** All findings, and a last line that sums them up. */
    public static String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> add(text, finding));
        long wrong = findings.stream().filter(Finding::isWrong).count();
        text.append(wrong == 0 ? "Nothing is wrong.\n" : wrong + " thing(s) are wrong.\n");
        return text.toString();
    }

    private static void add(StringBuilder text, Finding finding) {
        text.append("%s %-10s %s: %s%n"
                .formatted(
                        mark(finding),
                        finding.part(),
                        finding.what().subject(),
                        finding.what().what()));
        if (!finding.what().remedy().isEmpty()) {
            text.append("             ").append(finding.what().remedy()).append("\n");
        }
    }

    /** Words, not colours alone: a log or a screen reader shows them as well. */
    private static String mark(Finding finding) {
        return switch (finding.what().state()) {
            case RIGHT -> "ok    ";
            case DOUBTFUL -> "look  ";
            case WRONG -> "WRONG ";
            case MENDED -> "mended";
        };
    }
}
