package dev.kuri.core.understand;

import static java.util.Comparator.comparing;

import dev.kuri.core.balance.Statement;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.quantity.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes wishes of words and commands. */
final class Wishes {
    /** Ours: below it the words beside {@code /compare} name no topic clearly enough. */
    private static final double CLEAR_TOPIC = 0.5;

    /** Ours: a message is taken for two questions only if either is as clear as this by itself. */
    private static final double CLEAR_PART = 0.7;

    private final Reader reader;
    private final Details details;
    private final Cues cues;
    private final LanguageGuess languages;
    private final IntentModel model;

    Wishes(Reader reader, Details details, Cues cues, LanguageGuess languages, IntentModel model) {
        this.reader = reader;
        this.details = details;
        this.cues = cues;
        this.languages = languages;
        this.model = model;
    }

    Interpretation inText(String text) {
        Optional<Command> command = Command.in(text);
        return command.map(this::ofCommand).orElseGet(() -> inWords(text));
    }

    /**
     * What a sticker says, if one of its keywords is clear by itself. They are English whatever the person speaks, so they
     * tell nothing of the language.
     */
    Optional<Interpretation> inKeywords(List<String> keywords) {
        return keywords.stream()
                .map(reader::read)
                .filter(reading -> !reading.words().isBlank())
                .map(this::wish)
                .filter(Wishes::isGreetingOrClear)
                .max(comparing(wish -> wish.ranking().getFirst().probability()))
                .map(wish -> new Interpretation.Wish(
                        wish.text(), Set.of(), wish.ranking(), wish.inScope(), wish.slots(), wish.cues(), false));
    }

    private static boolean isGreetingOrClear(Interpretation.Wish wish) {
        boolean smallTalk = wish.best() == Intent.SMALLTALK
                && wish.ranking().getFirst().probability() >= CLEAR_PART
                && wish.inScope() >= CLEAR_PART;
        return smallTalk || isClear(wish);
    }

    private Interpretation inWords(String text) {
        Reading reading = reader.read(text);
        if (reading.words().isBlank()) {
            return new Interpretation.NotUnderstood();
        }
        Interpretation.Wish whole = wish(reading);
        return cues.clauses(reading.words())
                .flatMap(pair -> both(whole, wish(reader.read(pair.first())), wish(reader.read(pair.second()))))
                .map(Interpretation.class::cast)
                .orElse(whole);
    }

    /** Only where each part is clear, they differ, and the message as a whole is rather one of them than a third thing. */
    private static Optional<Interpretation.TwoWishes> both(
            Interpretation.Wish whole, Interpretation.Wish first, Interpretation.Wish second) {
        if (!isClear(first) || !isClear(second) || first.best() == second.best()) {
            return Optional.empty();
        }
        return whole.best() == first.best() || whole.best() == second.best()
                ? Optional.of(new Interpretation.TwoWishes(first.aboutAtLeast(second), second.aboutAtLeast(first)))
                : Optional.empty();
    }

    private static boolean isClear(Interpretation.Wish part) {
        return (part.best().topic().isPresent() || part.best() == Intent.REMINDER)
                && part.ranking().getFirst().probability() >= CLEAR_PART
                && part.inScope() >= CLEAR_PART;
    }

    private Interpretation.Wish wish(Reading reading) {
        IntentModel.Judgement judgement = model.judge(reading);
        return new Interpretation.Wish(
                reading.words().plain(),
                languages.of(reading.words(), reading.mentions()),
                judgement.ranking(),
                judgement.inScope(),
                details.in(reading),
                cues.in(reading),
                false);
    }

    private Interpretation ofCommand(Command command) {
        if (command.isAboutSubscriptions() && command.words().isBlank()) {
            return new Interpretation.AboutSubscriptions(new SubscriptionWish.Overview());
        }
        if (command.tellsZone()) {
            return new Interpretation.AboutReminders(
                    new ReminderWish.Live(ReminderPayload.zone(command.words()).orElse(null)));
        }
        if (command.tellsUse()) {
            return new Interpretation.AboutSubscriptions(used(command.words()));
        }
        return command.isAboutData() ? new Interpretation.OwnData(DataWish.EXPLANATION) : wishOf(command);
    }

    /** Without an amount, the person is shown what he has, and how to say it. */
    private SubscriptionWish used(String words) {
        Reading reading = reader.read(words);
        return details.in(reading).quantities().stream()
                .filter(Quantity.Data.class::isInstance)
                .map(Quantity.Data.class::cast)
                .findFirst()
                .<SubscriptionWish>map(data -> new SubscriptionWish.State(null, new Statement.UsedSince(data.bytes())))
                .orElseGet(SubscriptionWish.Overview::new);
    }

    private Interpretation wishOf(Command command) {
        Reading reading = reader.read(command.words());
        Slots slots = details.in(reading);
        if (command.speaks()) {
            slots = details.languageNamed(reading.words().text())
                    .map(slots::speaking)
                    .orElse(slots);
        }
        Intent intent = command.intent() == null ? topicOf(reading) : command.intent();
        return new Interpretation.Wish(
                reading.words().plain(), languagesOfArguments(reading), onlyOne(intent), 1, slots, Set.of(), true);
    }

    /** Commands and their words are English in every language. */
    private Set<Language> languagesOfArguments(Reading reading) {
        Set<Language> all = languages.of(reading.words(), reading.mentions());
        return all.contains(Language.EN) ? Set.of() : all;
    }

    /** What providers are to be compared in; what to buy, unless the words say otherwise. */
    private Intent topicOf(Reading reading) {
        if (reading.words().isBlank() || cues.in(reading).contains(Cue.BARE)) {
            return Intent.PURCHASE;
        }
        return Arrays.stream(reading.words().text().split(" "))
                .flatMap(word -> Intent.ofId(word).stream())
                .findFirst()
                .or(() -> Optional.of(model.judge(reading).ranking().getFirst())
                        .filter(best -> best.probability() >= CLEAR_TOPIC)
                        .map(Scored::intent))
                .filter(intent -> intent.topic().isPresent())
                .orElse(Intent.PURCHASE);
    }

    /** A wish that needed no interpreting. */
    static Interpretation.Wish certain(Intent intent, Slots slots) {
        return new Interpretation.Wish("", Set.of(), onlyOne(intent), 1, slots, Set.of(), true);
    }

    static Slots askedFor(Suggestion.Ask ask) {
        return new Slots(ask.providers(), List.of(), ask.plan(), ask.kind(), Map.of(), null);
    }

    private static List<Scored> onlyOne(Intent wanted) {
        return Arrays.stream(Intent.values())
                .map(intent -> new Scored(intent, intent == wanted ? 1 : 0))
                .sorted(comparing(Scored::probability).reversed())
                .toList();
    }
}
