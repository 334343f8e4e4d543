package dev.kuri.app.cli;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.understand.Explanation;
import dev.kuri.core.understand.Interpretation;
import java.util.Locale;

/** An explanation as lines for an operator. */
final class ExplanationText {
    private static final int MOST_INTENTS = 5;

    private ExplanationText() {}

    static String of(Explanation explanation) {
        return "read as     " + explanation.normalised() + "\n"
                + "recognised  " + String.join("; ", explanation.entities()) + "\n"
                + of(explanation.interpretation())
                + "because     " + String.join(", ", explanation.features()) + "\n\n";
    }

    private static String of(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.Wish wish ->
                "intents     "
                        + wish.ranking().stream()
                                .limit(MOST_INTENTS)
                                .map(s -> s.intent().id() + " " + percent(s.probability()))
                                .collect(joining(", "))
                        + "\n"
                        + "in scope    " + percent(wish.inScope())
                        + (wish.cues().isEmpty() ? "" : "; cues " + wish.cues())
                        + "\n"
                        + "details     " + wish.slots() + "\n";
            case Interpretation.WantsGuide w -> "a guide     " + w.guide() + "\n";
            case Interpretation.Arrival a -> "an arrival\n";
            case Interpretation.Wordless w -> "no words    " + w.kind() + "\n";
            case Interpretation.NotUnderstood n -> "nothing in it that can be read\n";
            case Interpretation.Nothing n -> "no business of Kuri's\n";
        };
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f%%", probability * 100);
    }
}
