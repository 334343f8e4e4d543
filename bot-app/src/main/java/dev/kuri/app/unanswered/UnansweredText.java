package dev.kuri.app.unanswered;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.understand.Scored;
import java.util.List;
import java.util.Locale;

/** Groups of unanswered messages as lines for a terminal. */
public final class UnansweredText {
    private UnansweredText() {}

    /** Two lines a group, and a last one with the sums. */
    public static String of(List<UnansweredGroup> groups) {
        int messages =
                groups.stream().mapToInt(group -> group.messages().size()).sum();
        return groups.stream().map(UnansweredText::of).collect(joining()) + messages + " message(s) of " + groups.size()
                + " kind(s) were not answered.\n";
    }

    private static String of(UnansweredGroup group) {
        Unanswered newest = group.newest();
        return String.format(
                Locale.ROOT,
                "%5d×  %s%n        last %s, %d chat(s), %s, %s%s%n",
                group.messages().size(),
                newest.text(),
                group.lastDay(),
                group.chats(),
                newest.language().tag(),
                word(newest.outcome()),
                newest.intents().isEmpty()
                        ? ""
                        : ": "
                                + newest.intents().stream()
                                        .map(UnansweredText::percent)
                                        .collect(joining(", ")));
    }

    private static String percent(Scored scored) {
        return String.format(Locale.ROOT, "%s %.0f%%", scored.intent().id(), scored.probability() * 100);
    }

    private static String word(Unanswered.Outcome outcome) {
        return switch (outcome) {
            case ASKED -> "asked back";
            case DECLINED -> "declined";
            case NOT_UNDERSTOOD -> "not understood";
        };
    }
}
