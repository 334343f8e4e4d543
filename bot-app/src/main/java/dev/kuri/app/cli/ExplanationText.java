package dev.kuri.app.cli;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.understand.Explanation;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Opinion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An explanation as lines for an operator. */
final class ExplanationText {
    private static final int MOST_INTENTS = 5;

    private ExplanationText() {}

    /**
     * @param opinion null where none was needed
     */
    static String of(Explanation explanation, @Nullable Opinion opinion) {
        return "read as     " + explanation.normalised() + "\n"
                + "recognised  " + String.join("; ", explanation.entities()) + "\n"
                + of(explanation.interpretation())
                + "because     " + String.join(", ", explanation.features()) + "\n"
                + (opinion == null ? "" : of(opinion))
                + "\n";
    }

    private static String of(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.Wish wish -> of(wish);
            case Interpretation.TwoWishes two ->
                "two things  " + two.first().text() + " / " + two.second().text() + "\n" + of(two.first())
                        + of(two.second());
            case Interpretation.WantsGuide w -> "a guide     " + w.guide() + "\n";
            case Interpretation.AboutSubscriptions a -> "the person's own subscriptions\n";
            case Interpretation.BringsCode b -> "a code\n";
            case Interpretation.NamesSim n -> "the number of a SIM\n";
            case Interpretation.AboutReminders a -> "reminders\n";
            case Interpretation.WantsBalance w -> "what is left of one subscription\n";
            case Interpretation.Arrival a -> "an arrival\n";
            case Interpretation.Wordless w -> "no words    " + w.kind() + "\n";
            case Interpretation.NotUnderstood n -> "nothing in it that can be read\n";
            case Interpretation.StaleButton s -> "a button that is too old\n";
            case Interpretation.OwnData own -> "own data    " + own.wish().id() + "\n";
            case Interpretation.TooMany t -> "one message too many\n";
            case Interpretation.Nothing n -> "no business of Kuri's\n";
        };
    }

    private static String of(Interpretation.Wish wish) {
        return "intents     "
                + wish.ranking().stream()
                        .limit(MOST_INTENTS)
                        .map(s -> s.intent().id() + " " + percent(s.probability()))
                        .collect(joining(", "))
                + "\n"
                + "in scope    " + percent(wish.inScope())
                + (wish.cues().isEmpty() ? "" : "; cues " + wish.cues())
                + "\n"
                + "details     " + wish.slots() + "\n";
    }

    private static String of(Opinion opinion) {
        return switch (opinion) {
            case Opinion.Given given ->
                "also asked  a language model: " + given.intent().id()
                        + (given.providers().isEmpty() ? "" : " " + given.providers())
                        + (given.kind() == null ? "" : " " + given.kind().id())
                        + "\n";
            case Opinion.Withheld withheld -> of(withheld.reason());
        };
    }

    private static String of(Opinion.Reason reason) {
        return switch (reason) {
            case OFF -> "";
            case BUDGET_SPENT -> "not asked   a language model: its budget is spent\n";
            case PAUSED -> "not asked   a language model: it failed before and is left alone for a while\n";
            case NO_ANSWER -> "also asked  a language model: no answer in time\n";
            case REFUSED -> "also asked  a language model: it refused\n";
            case UNUSABLE -> "also asked  a language model: what it said is no answer\n";
        };
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f%%", probability * 100);
    }
}
