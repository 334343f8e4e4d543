package dev.kuri.app.learn;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What learning did to each set of questions.
 *
 * @param others sets that must not fall
 * @param own the operator's questions; they are learnt by heart, so what they say is how they were understood before
 */
public record Report(Lesson lesson, List<Trial.Group> others, Trial.Group own) {
    /**
     * How far the share of right answers in a set may fall, from 0 to 1. Ours: any change of the training moves a few
     * questions in a thousand, one way or the other.
     */
    static final double TOLERANCE = 0.005;

    private static final int EXAMPLES = 10;

    public Report {
        others = List.copyOf(others);
    }

    public boolean isAccepted() {
        return fallen().isEmpty();
    }

    /** The whole report, for a terminal. */
    public String text() {
        String head = "%d new question(s), %d accepted before%s.%n%n%-32s%10s%10s%10s%n"
                .formatted(
                        lesson.now().size(),
                        lesson.before().size(),
                        lesson.followUps() == 0
                                ? ""
                                : ", %d left out because they go on with a conversation".formatted(lesson.followUps()),
                        "understood",
                        "questions",
                        "before",
                        "after");
        String rows =
                Stream.concat(others.stream(), Stream.of(own)).map(Report::row).collect(joining());
        return head + rows + "\n" + (isAccepted() ? "" : refusal());
    }

    private static String row(Trial.Group group) {
        return String.format(
                Locale.ROOT,
                "%-32s%10d%10.4f%10.4f%n",
                group.name(),
                group.trials().size(),
                group.before(),
                group.after());
    }

    private String refusal() {
        return fallen().stream()
                .map(group -> String.format(
                                Locale.ROOT,
                                "Refused: \"%s\" would fall by %.4f; no more than %.4f is allowed. Nothing was changed.%n"
                                        + "Worse, for example:%n",
                                group.name(),
                                group.before() - group.after(),
                                TOLERANCE)
                        + examples(group))
                .collect(joining());
    }

    private static String examples(Trial.Group group) {
        return group.trials().stream()
                .filter(Trial::isWorse)
                .limit(EXAMPLES)
                .map(trial -> "  " + trial.question() + "\n      " + trial.change() + "\n")
                .collect(joining());
    }

    private List<Trial.Group> fallen() {
        return others.stream()
                .filter(group -> group.before() - group.after() > TOLERANCE)
                .toList();
    }
}
