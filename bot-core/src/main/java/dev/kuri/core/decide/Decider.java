package dev.kuri.core.decide;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Wished;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.ReminderWish;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.SubscriptionWish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Station 5: what to do about a message. Pure: the same conversation and meaning give the same decision. */
public final class Decider {
    /** Buttons of a question back; more are not read on a phone. */
    private static final int OPTIONS = 3;

    private final Thresholds thresholds;
    private final ContextReader context = new ContextReader();
    private final ErrandReader errands = new ErrandReader();

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
            case Interpretation.AboutReminders about -> new Decision.Remind(before, about.wish());
            case Interpretation.AboutSubscriptions about -> new Decision.Manage(before, about.wish());
            case Interpretation.BringsCode brings -> new Decision.Redeem(before, brings.code());
            case Interpretation.NamesSim names -> new Decision.RefuseNumber(before);
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
        if (conversation.errand() != null && errands.takes(conversation.errand(), wish)) {
            return new Decision.Proceed(language, conversation.errand(), wish);
        }
        if (wish.cues().contains(Cue.ENROL) && wish.cues().contains(Cue.PLAIN)) {
            return enrolment(language, wish);
        }
        Decision decision = wish.certain()
                ? new Decision.Answer(language, reading)
                : byThresholds(conversation, wish, language, reading);
        return Told.in(wish)
                .<Decision>map(statement -> new Decision.Note(language, statement, wish, decision))
                .orElseGet(() -> decision instanceof Decision.Answer answer ? own(answer, wish) : decision);
    }

    /** What is about the person's own SIMs or data is done, where the words tell what. */
    private static Decision own(Decision.Answer answer, Wish wish) {
        if (answer.reading().intent() == Intent.REMINDER) {
            return remind(answer, wish);
        }
        if (answer.reading().intent() != Intent.ACCOUNT || wish.certain()) {
            return answer;
        }
        if (wish.cues().contains(Cue.OWN_DATA)) {
            return new Decision.OwnData(answer.language(), DataWish.EXPLANATION);
        }
        if (wish.cues().contains(Cue.REMOVAL)) {
            return new Decision.Manage(answer.language(), new SubscriptionWish.Overview());
        }
        return wish.cues().contains(Cue.ENROL) ? enrolment(answer.language(), wish) : answer;
    }

    /** Who asks for what there is, or has enough of it, is shown the list, in which a tap takes one off. */
    private static Decision remind(Decision.Answer answer, Wish wish) {
        boolean isBare = wish.certain() && wish.text().isBlank();
        boolean isOfWhatIs = wish.cues().contains(Cue.LISTING) || wish.cues().contains(Cue.REMOVAL);
        return isBare || isOfWhatIs
                ? new Decision.Remind(answer.language(), new ReminderWish.Overview())
                : new Decision.Wanted(answer.language(), answer.reading(), wish);
    }

    private static Decision enrolment(Language language, Wish wish) {
        return new Decision.Proceed(language, new Errand.Enrolling(Draft.EMPTY, Draft.Item.PROVIDER), wish);
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
        if (wantsReminderAtATime(wish, reading)) {
            return new Decision.Answer(language, reading.meaning(Intent.REMINDER));
        }
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

    /** A person's own reminder may be of anything; it is said back before it is promised. */
    private boolean wantsReminderAtATime(Wish wish, Reading reading) {
        boolean isMeant = reading.intent() == Intent.REMINDER && reading.confidence() >= thresholds.answerIntent();
        return (isMeant || wish.cues().contains(Cue.REMIND))
                && Wished.of(wish.slots().quantities()).isAnyTime();
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
