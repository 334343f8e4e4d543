package dev.kuri.core.answer;

import dev.kuri.core.channel.Choice;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.Guide.Form;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The buttons under an answer: what people ask next. */
final class Buttons {
    private static final int NEXT_QUESTIONS = 2;

    private final KnowledgeBase base;
    private final Phrases phrases;
    private final Names names;

    Buttons(KnowledgeBase base, Phrases phrases, Names names) {
        this.base = base;
        this.phrases = phrases;
        this.names = names;
    }

    /** Under a policy answer: the source, how it is done, and the next topics for the same provider. */
    List<Choice> afterPolicy(Language language, Reading reading) {
        List<Choice> choices = new ArrayList<>();
        choices.add(ask(language, Intent.SOURCE, List.of(), null));
        reading.intent().topic().flatMap(this::guideOf).ifPresent(guide -> choices.add(show(language, guide)));
        List<ProviderId> providers = reading.providers().size() > 1 ? List.of() : reading.providers();
        next(reading.intent()).stream()
                .limit(NEXT_QUESTIONS)
                .forEach(intent -> choices.add(ask(language, intent, providers, reading.kind())));
        return choices;
    }

    /** Under what is left: how more is had, and what becomes of it. */
    List<Choice> afterBalance(Language language, Subject subject) {
        List<ProviderId> providers = subject.provider() == null ? List.of() : List.of(subject.provider());
        return Stream.of(Intent.TOPUP, Intent.RENEWAL, Intent.ROLLOVER)
                .map(intent -> ask(language, intent, providers, subject.kind()))
                .toList();
    }

    /** The same question for the providers that people of this language have most. */
    List<Choice> providers(Language language, Reading reading) {
        return popular(language).stream()
                .<Choice>map(id -> new Choice.Button(
                        names.provider(language, id),
                        new Suggestion.Ask(reading.intent(), List.of(id), null, null).payload()))
                .toList();
    }

    /** Each intent as a question about the same providers. */
    List<Choice> intents(Language language, List<Intent> intents, Reading reading) {
        List<ProviderId> providers = reading.providers().size() > 2 ? List.of() : reading.providers();
        return intents.stream()
                .map(intent -> ask(language, intent, providers, reading.kind()))
                .toList();
    }

    /** What Kuri can do. */
    List<Choice> abilities(Language language) {
        return List.of(Intent.ROLLOVER, Intent.TRANSFER, Intent.TOPUP, Intent.RENEWAL).stream()
                .map(intent -> ask(language, intent, List.of(), null))
                .toList();
    }

    /** What can be done about one's own data next. */
    List<Choice> afterData(Language language, DataWish wish) {
        return switch (wish) {
            case EXPLANATION -> own(language, DataWish.EXPORT, DataWish.DELETION);
            case DELETION -> own(language, DataWish.CONFIRMATION, DataWish.RETREAT);
            case EXPORT -> own(language, DataWish.DELETION);
            case CONFIRMATION, RETREAT, ELSEWHERE -> abilities(language);
        };
    }

    /** What Kuri keeps of the chat. */
    Choice ownData(Language language) {
        return new Choice.Button(
                phrases.text(language, "button.data.explanation"), new Suggestion.Own(DataWish.EXPLANATION).payload());
    }

    private List<Choice> own(Language language, DataWish... wishes) {
        return Stream.of(wishes)
                .<Choice>map(wish -> new Choice.Button(
                        phrases.text(language, "button.data." + wish.id()), new Suggestion.Own(wish).payload()))
                .toList();
    }

    /** The guide that goes with a topic: steps first, then alternatives. */
    Optional<Guide> guideOf(Topic topic) {
        return guide(topic, Form.STEPS)
                .or(() -> guide(topic, Form.ALTERNATIVES))
                .or(() -> guide(topic, Form.TIPS));
    }

    Optional<Guide> guide(Topic topic, Form form) {
        return base.guides().stream()
                .filter(guide -> guide.topic() == topic && guide.form() == form)
                .findFirst();
    }

    /** A guide that is called by another name than its form has a label of its own. */
    private Choice show(Language language, Guide guide) {
        String form = guide.form().name().toLowerCase(Locale.ROOT);
        String label = phrases.find(language, "button.guide." + guide.id().value())
                .orElseGet(() -> phrases.text(language, "button.guide." + form));
        return new Choice.Button(label, new Suggestion.Show(guide.id()).payload());
    }

    private Choice ask(Language language, Intent intent, List<ProviderId> providers, @Nullable PlanKind kind) {
        String label = phrases.text(language, "button." + intent.id());
        return new Choice.Button(label, new Suggestion.Ask(intent, providers, null, kind).payload());
    }

    /** The providers that people of this language have most. */
    List<ProviderId> popular(Language language) {
        return List.of(phrases.text(language, "menu.providers").split(" ")).stream()
                .map(ProviderId::new)
                .toList();
    }

    private static List<Intent> next(Intent intent) {
        return switch (intent) {
            case ROLLOVER -> List.of(Intent.TRANSFER, Intent.TOPUP);
            case TRANSFER -> List.of(Intent.ROLLOVER, Intent.TOPUP);
            case TOPUP -> List.of(Intent.RENEWAL, Intent.EXPIRY);
            case RENEWAL -> List.of(Intent.TOPUP, Intent.EXPIRY);
            case EXPIRY -> List.of(Intent.RENEWAL, Intent.ROLLOVER);
            case PURCHASE -> List.of(Intent.ACTIVATION, Intent.PAYMENT);
            case PAYMENT, NETWORK, BALANCE -> List.of(Intent.TOPUP, Intent.RENEWAL);
            case ACTIVATION -> List.of(Intent.EXPIRY, Intent.TOPUP);
            case BASICS, REMINDER, SOURCE, HANDOFF, ACCOUNT, SMALLTALK, OOS -> List.of(Intent.ROLLOVER, Intent.TOPUP);
        };
    }
}
