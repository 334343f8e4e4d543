package dev.kuri.app.operator;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Deliveries that were never made, for a terminal. */
public final class OutboxText {
    private OutboxText() {}

    /** A line each, and a last one with the sum. */
    public static String of(List<Undelivered> found) {
        return found.stream().map(OutboxText::line).collect(joining()) + found.size() + " delivery(ies) not made.\n";
    }

    /** All that is known of one. */
    public static String whole(Undelivered one) {
        return """
                delivery  %s
                channel   %s
                chat      %s
                occasion  %s
                reason    %s: %s
                tries     %d
                said      %s
                ended     %s
                """.formatted(
                        one.delivery(),
                        one.channel(),
                        one.chat(),
                        one.occasionWord(),
                        one.reasonWord(),
                        one.reasonSentence(),
                        one.tries(),
                        time(one.said()),
                        end(one));
    }

    private static String line(Undelivered one) {
        return String.format(
                Locale.ROOT,
                "%s  %-8s  %-9s  %-9s  chat %s  %d tries  %s%n",
                one.delivery(),
                one.channel(),
                one.reasonWord(),
                one.occasionWord(),
                one.chat(),
                one.tries(),
                end(one));
    }

    private static String end(Undelivered one) {
        return one.ended() == null ? "waits to be sent again" : time(one.ended());
    }

    static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
