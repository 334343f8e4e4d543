package dev.kuri.core.decide;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Scored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Station 5: what to do about a message. Pure: the same conversation and meaning give the same decision. */
public final class Decider {
    /** Buttons of a question back; more are not read on a phone. */
    private static final int OPTIONS = 3;

    private final Thresholds thresholds;
    private final ContextReader context = new ContextReader();

    public Decider(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Decides.
     *
     * @param clientLanguage language of the person's app as an IETF tag, for the first words only; null if unknown
     */
    public Decision decide(Conversation conversation, Interpretation meaning, @Nullable String clientLanguage) {
        Language before = LanguageChoice.spoken(conversation, clientLanguage);
        return switch (meaning) {
            case Wish wish -> wish(conversation, wish, before);
            case Interpretation.TwoWishes two -> both(conversation, two, before);
            case Interpretation.WantsGuide wants -> new Decision.ShowGuide(before, wants.guide());
            case Interpretation.WantsBalance wants -> new Decision.ShowBalance(before, wants.subscription());
            case Interpretation.Arrival arrival -> new Decision.Greet(before, arrival.parameter());
            case Interpretation.Wordless wordless -> new Decision.AskForWords(before, wordless.kind());
            case Interpretation.NotUnderstood n -> new Decision.AskForWords(before, null);
            case Interpretation.StaleButton stale -> new Decision.Stale(before, stale.current());
            case Interpretation.OwnData own -> new Decision.OwnData(before, own.wish());
            case Interpretation.TooMany many -> new Decision.SlowDown(before);
            case Interpretation.Nothing n -> new Decision.KeepSilent();
        };
    }

    private Decision wish(Conversation conversation, Wish wish, Language before) {
        Language asked = wish.slots().language();
        Reading reading = context.read(conversation, wish);
        if (asked != null && reading.intent() == Intent.ACCOUNT) {
            return new Decision.Switch(asked);
        }
        Language language = asked != null ? asked : LanguageChoice.of(conversation, wish, before);
        if (wish.certain()) {
            return new Decision.Answer(language, reading);
        }
        return byThresholds(conversation, wish, language, reading);
    }

    /** The second is answered beside the first; where the first is not clear in its conversation, it alone is asked about. */
    private Decision both(Conversation conversation, Interpretation.TwoWishes two, Language before) {
        Decision first = wish(conversation, two.first(), before);
        if (!(first instanceof Decision.Answer answer)) {
            return first;
        }
        Reading second = context.read(conversation, two.second());
        return new Decision.Answer(answer.language(), answer.reading(), second);
    }

    private Decision byThresholds(Conversation conversation, Wish wish, Language language, Reading reading) {
        double inScope = context.inScope(conversation, wish);
        if (reading.intent() == Intent.OOS || inScope < thresholds.askScope()) {
            return new Decision.Decline(language, reading);
        }
        if (isBareWithoutContext(conversation, wish)
                || inScope < thresholds.answerScope()
                || reading.confidence() < thresholds.answerIntent()) {
            return new Decision.Ask(language, reading, options(reading));
        }
        return new Decision.Answer(language, reading);
    }

    /** A name alone tells nothing unless something was asked before. */
    private static boolean isBareWithoutContext(Conversation conversation, Wish wish) {
        return wish.cues().contains(Cue.BARE)
                && (conversation.focus() == null || conversation.focus().intent() == null)
                && !wish.slots().providers().isEmpty();
    }

    private static List<Intent> options(Reading reading) {
        return reading.ranking().stream()
                .map(Scored::intent)
                .filter(intent -> intent != Intent.OOS)
                .limit(OPTIONS)
                .toList();
    }
}
