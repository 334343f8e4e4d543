package dev.kuri.config.eval;

import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation.Wish;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all decisions have in common, for those who count.
 *
 * @param language that is spoken; null where nothing is said
 * @param decision {@code answer}, {@code ask} or {@code decline}
 * @param intent {@code OOS} where it is declined
 * @param reading without words where none were read
 * @param providers what all questions of the message are about; none out of scope, whatever names stand there
 */
public record Understood(
        @Nullable Language language, String decision, Intent intent, Reading reading, List<ProviderId> providers) {
    private static final String ANSWER = "answer";
    private static final String ASK = "ask";
    private static final String DECLINE = "decline";

    public Understood {
        providers = List.copyOf(providers);
    }

    public static Understood of(Decision decision) {
        return switch (decision) {
            case Decision.Answer d ->
                new Understood(d.language(), ANSWER, d.reading().intent(), d.reading(), providers(d));
            case Decision.Ask d ->
                new Understood(
                        d.language(),
                        ASK,
                        d.reading().intent(),
                        d.reading(),
                        d.reading().providers());
            case Decision.Decline d -> new Understood(d.language(), DECLINE, Intent.OOS, d.reading(), List.of());
            case Decision.Switch d -> wordless(d.language(), ANSWER, Intent.ACCOUNT);
            case Decision.Remind d -> wordless(d.language(), ANSWER, Intent.REMINDER);
            case Decision.Wanted d -> said(d.language(), Intent.REMINDER, d.reading());
            case Decision.Manage d -> wordless(d.language(), ANSWER, Intent.ACCOUNT);
            case Decision.Proceed d -> said(d.language(), d.words().best(), reading(d.words()));
            case Decision.Note d -> said(d.language(), Intent.BALANCE, reading(d.words()));
            case Decision.Redeem d -> wordless(d.language(), ANSWER, Intent.ACCOUNT);
            case Decision.RefuseNumber d -> wordless(d.language(), ANSWER, Intent.ACCOUNT);
            case Decision.ShowBalance d -> wordless(d.language(), ANSWER, Intent.BALANCE);
            case Decision.ShowGuide d -> wordless(d.language(), ANSWER, Intent.BASICS);
            case Decision.Greet d -> wordless(d.language(), ANSWER, Intent.SMALLTALK);
            case Decision.AskForWords d -> wordless(d.language(), DECLINE, Intent.OOS);
            case Decision.Stale d -> wordless(d.language(), DECLINE, Intent.OOS);
            case Decision.SlowDown d -> wordless(d.language(), DECLINE, Intent.OOS);
            case Decision.OwnData d -> wordless(d.language(), ANSWER, Intent.ACCOUNT);
            case Decision.KeepSilent d -> wordless(null, DECLINE, Intent.OOS);
        };
    }

    private static Understood said(Language language, Intent intent, Reading reading) {
        return new Understood(language, ANSWER, intent, reading, reading.providers());
    }

    /** What words mean by themselves. */
    private static Reading reading(Wish words) {
        return new Reading(
                "",
                words.best(),
                words.ranking(),
                words.slots().providers(),
                words.slots().plan(),
                words.slots().kind(),
                Map.of(),
                Set.of());
    }

    private static Understood wordless(@Nullable Language language, String decision, Intent intent) {
        Reading nothing = new Reading("", intent, List.of(), List.of(), null, null, Map.of(), Set.of());
        return new Understood(language, decision, intent, nothing, List.of());
    }

    private static List<ProviderId> providers(Decision.Answer answer) {
        Reading also = answer.also();
        Set<ProviderId> all = new LinkedHashSet<>(answer.reading().providers());
        all.addAll(also == null ? List.of() : also.providers());
        return List.copyOf(all);
    }

    /** The same in the words of labelled questions; without a verdict, which only an answer has. */
    public Said said() {
        return new Said(
                decision,
                intent.id(),
                reading.ranking().stream().map(scored -> scored.intent().id()).toList(),
                providers.stream().map(ProviderId::value).toList(),
                null);
    }
}
