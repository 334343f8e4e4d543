package dev.kuri.app.operator;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Events that were given up, for a terminal. */
public final class InboxText {
    private InboxText() {}

    /** A line each, and a last one with the sum. */
    public static String of(List<GivenUpEvent> found) {
        return found.stream().map(InboxText::line).collect(joining()) + found.size() + " event(s) given up.\n";
    }

    /** All that is known of one. */
    public static String whole(GivenUpEvent one) {
        return """
                event    %s
                channel  %s
                chat     %s
                kind     %s
                reason   %s
                tries    %d
                came     %s
                ended    %s
                """.formatted(
                        one.event(),
                        one.channel(),
                        one.chat(),
                        one.kind(),
                        reason(one),
                        one.tries(),
                        OutboxText.time(one.came()),
                        OutboxText.time(one.ended()));
    }

    private static String line(GivenUpEvent one) {
        return String.format(
                Locale.ROOT,
                "%s  %-8s  %-6s  chat %s  %d tries  %s  %s%n",
                one.event(),
                one.channel(),
                one.kind(),
                one.chat(),
                one.tries(),
                OutboxText.time(one.ended()),
                reason(one));
    }

    private static String reason(GivenUpEvent one) {
        return one.reason() == null ? "not written down" : one.reason();
    }
}
