package dev.kuri.app.codes;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Codes for a terminal. */
public final class CodesText {
    private CodesText() {}

    /** A line each, and what to do with them. */
    public static String issued(List<IssuedCode> codes) {
        String lines = codes.stream().map(CodesText::line).collect(joining());
        return lines + codes.size()
                + " code(s). Each is shown only here and used once. Give it with the sale: the person opens the link, or"
                + " sends the code to Kuri in private.\n";
    }

    private static String line(IssuedCode code) {
        return String.format(
                Locale.ROOT,
                "%s  %s  until %s%s%n",
                code.code(),
                code.key(),
                time(code.expiresAt()),
                code.link() == null ? "" : "  " + code.link());
    }

    /** A line each, and a last one with the sum. */
    public static String listed(List<ListedCode> codes) {
        return codes.stream().map(CodesText::line).collect(joining()) + codes.size() + " code(s).\n";
    }

    private static String line(ListedCode code) {
        return String.format(
                Locale.ROOT,
                "%s  %-10s  %s  %-7s  issued %s  until %s%s%n",
                code.id(),
                code.api(),
                code.key(),
                code.state(),
                time(code.issuedAt()),
                time(code.expiresAt()),
                code.nickname() == null ? "" : "  " + code.nickname());
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
