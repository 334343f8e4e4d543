package dev.kuri.core.answer;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.answer.Catalogue.Entry;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Focus;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Kuri says besides single claims and guides: comparisons, answers without a provider, sources, menus, questions back
 * and notices; for those who check that channels can carry them. An answer to two questions in one message is not among it.
 */
public final class Repertoire {
    private static final int MOST_OPTIONS = 3;

    private static final Conversation NOTHING_SAID =
            Conversation.fresh(new ChatAddress(new ChannelName("nowhere"), "1", "1"));

    private final KnowledgeBase base;
    private final Phrases phrases;
    private final Answerer answerer;
    private final List<ProviderId> providers;

    public Repertoire(KnowledgeBase base, Phrases phrases) {
        this.base = base;
        this.phrases = phrases;
        this.answerer = new Answerer(base, phrases, text -> text, Clock.systemUTC());
        this.providers = base.providers().stream().map(Provider::id).toList();
    }

    /** What is made of claims: every pair of providers compared, sets of every larger size, and where claims come from. */
    public Stream<Entry> ofKnowledge(Language language) {
        return Stream.of(comparisons(language), withoutProvider(language), sources(language))
                .flatMap(entries -> entries);
    }

    /** What is made of wording alone; each is named by its sentence's key. */
    public Stream<Entry> ofWording(Language language) {
        Stream<Entry> notices = Stream.of(
                entry("greeting", new Decision.Greet(language, null)),
                entry("decline", new Decision.Decline(language, reading(Intent.OOS, List.of(), null))),
                entry("language.switched", new Decision.Switch(language)),
                entry("button.stale", new Decision.Stale(language, List.of())),
                entry("limit.slow-down", new Decision.SlowDown(language)),
                entry("ask.words", new Decision.AskForWords(language, null)),
                smallTalk(language));
        Stream<Entry> kinds = phrases.keys(language)
                .filter(key -> key.startsWith("ask.words."))
                .map(key -> entry(key, new Decision.AskForWords(language, key.substring("ask.words.".length()))));
        Stream<Entry> data = Stream.of(DataWish.values())
                .map(wish -> entry("data." + wish.id(), new Decision.OwnData(language, wish)));
        Stream<Entry> services = Stream.of(Intent.BALANCE, Intent.HANDOFF, Intent.ACCOUNT)
                .map(intent -> new Entry(
                        "service." + intent.id(),
                        () -> answer(answer(language, reading(intent, List.of(), null)))
                                .offering(answerer.inPrivate(language, URI.create("https://example.com/?start=b")))
                                .messages()));
        Stream<Entry> nothingKnown = Stream.of(
                entry("basics.unknown", answer(language, reading(Intent.BASICS, List.of(), null))),
                entry("source.nothing", answer(language, reading(Intent.SOURCE, List.of(), null))));
        return Stream.of(notices, kinds, data, services, nothingKnown, questionsBack(language))
                .flatMap(entries -> entries);
    }

    private Stream<Entry> comparisons(Language language) {
        Stream<List<ProviderId>> pairs = IntStream.range(0, providers.size())
                .boxed()
                .flatMap(i -> providers.subList(i + 1, providers.size()).stream()
                        .map(other -> List.of(providers.get(i), other)));
        Stream<List<ProviderId>> larger =
                IntStream.rangeClosed(3, providers.size()).mapToObj(size -> providers.subList(0, size));
        return Stream.concat(pairs, larger)
                .flatMap(compared -> aboutTopics()
                        .map(intent -> entry(
                                intent.id() + " of "
                                        + compared.stream()
                                                .map(ProviderId::value)
                                                .collect(joining(", ")),
                                answer(language, reading(intent, compared, null)))));
    }

    private Stream<Entry> withoutProvider(Language language) {
        Stream<Entry> inGeneral = aboutTopics()
                .map(intent -> entry(intent.id() + " of any", answer(language, reading(intent, List.of(), null))));
        Stream<Entry> ofKinds = Stream.of(PlanKind.values())
                .flatMap(kind -> aboutTopics()
                        .map(intent -> entry(
                                intent.id() + " of " + kind.id(), answer(language, reading(intent, List.of(), kind)))));
        return Stream.concat(inGeneral, ofKinds);
    }

    private Stream<Entry> sources(Language language) {
        List<ClaimId> all = base.claims().stream().map(Claim::id).toList();
        Stream<List<ClaimId>> single = all.stream().map(List::of);
        return Stream.concat(single, Stream.of(all))
                .map(cited -> new Entry(
                        "the sources of "
                                + (cited.size() == 1 ? cited.getFirst().value() : "all claims"),
                        () -> answerer.answer(
                                        answer(language, reading(Intent.SOURCE, List.of(), null)), after(cited, null))
                                .messages()));
    }

    /** A question back repeats the providers in its buttons, which have little room: asked about the two longest names. */
    private Stream<Entry> questionsBack(Language language) {
        List<ProviderId> longest = providers.stream()
                .sorted(Comparator.comparingInt((ProviderId id) -> id.value().length())
                        .reversed())
                .limit(2)
                .toList();
        List<Intent> intents = List.of(Intent.values());
        return IntStream.rangeClosed(0, intents.size() - MOST_OPTIONS)
                .mapToObj(first -> intents.subList(first, first + MOST_OPTIONS))
                .flatMap(options -> Stream.of(PlanKind.values())
                        .map(kind -> entry(
                                "ask.intent",
                                new Decision.Ask(language, reading(options.getFirst(), longest, kind), options))));
    }

    private Entry smallTalk(Language language) {
        Focus focus = new Focus(Intent.ROLLOVER, List.of(), null, null, Map.of());
        Decision thanks = answer(language, reading("thanks", Intent.SMALLTALK, List.of(), null));
        return new Entry(
                "smalltalk",
                () -> answerer.answer(thanks, after(List.of(), focus)).messages());
    }

    private Entry entry(String origin, Decision decision) {
        return new Entry(origin, () -> answer(decision).messages());
    }

    private Answer answer(Decision decision) {
        return answerer.answer(decision, NOTHING_SAID);
    }

    private static Stream<Intent> aboutTopics() {
        return Stream.of(Intent.values()).filter(intent -> intent.topic().isPresent());
    }

    private static Conversation after(List<ClaimId> cited, @Nullable Focus focus) {
        return new Conversation(NOTHING_SAID.chat(), 1, null, null, focus, List.of(), List.of(), cited);
    }

    private static Decision answer(Language language, Reading reading) {
        return new Decision.Answer(language, reading);
    }

    private static Reading reading(Intent intent, List<ProviderId> providers, @Nullable PlanKind kind) {
        return reading("", intent, providers, kind);
    }

    private static Reading reading(String text, Intent intent, List<ProviderId> providers, @Nullable PlanKind kind) {
        return new Reading(text, intent, List.of(), providers, null, kind, Map.of(), Set.<Cue>of());
    }
}
