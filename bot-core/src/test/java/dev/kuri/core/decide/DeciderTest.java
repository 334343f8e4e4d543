package dev.kuri.core.decide;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeciderTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("test"), "bot", "chat");
    private static final ProviderId UQ = new ProviderId("uq");
    private static final ProviderId AU = new ProviderId("au");

    private final Decider decider = new Decider(Thresholds.DEFAULT);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # situation,                       in scope, best intent, probability, decision
        a clear question,                  0.99,     ROLLOVER,    0.95,        Answer
        two intents are near,              0.99,     ROLLOVER,    0.35,        Ask
        hardly a question for Kuri,        0.45,     ROLLOVER,    0.95,        Ask
        no question for Kuri,              0.05,     ROLLOVER,    0.95,        Decline
        the intent itself is out of scope, 0.90,     OOS,         0.80,        Decline
        """)
    void answersAsksOrDeclines(String situation, double inScope, Intent best, double probability, String decision) {
        Wish wish = new Wish(
                "a question that is long enough to stand alone",
                Language.EN,
                List.of(new Scored(best, probability), new Scored(Intent.TOPUP, 1 - probability)),
                inScope,
                Slots.NONE,
                Set.of(),
                false);

        assertThat(decide(fresh(), wish).getClass().getSimpleName()).isEqualTo(decision);
    }

    @Test
    void asksTheSameOfAnotherProviderWhenOnlyANameIsSaid() {
        Conversation before = about(Intent.TRANSFER, Map.of(Condition.RECIPIENT, "family"), UQ);

        Reading reading = reading(decide(before, wish(Intent.PURCHASE, Set.of(Cue.BARE), AU)));

        assertThat(reading.intent()).isEqualTo(Intent.TRANSFER);
        assertThat(reading.providers()).containsExactly(AU);
        assertThat(reading.conditions()).containsEntry(Condition.RECIPIENT, "family");
    }

    @Test
    void asksBackWhenANameIsAllThatWasEverSaid() {
        assertThat(decide(fresh(), wish(Intent.PURCHASE, Set.of(Cue.BARE), AU))).isInstanceOf(Decision.Ask.class);
    }

    @Test
    void keepsTheProviderWhileTheTopicChanges() {
        Reading reading = reading(decide(about(Intent.ROLLOVER, Map.of(), UQ), wish(Intent.TOPUP, Set.of())));

        assertThat(reading.providers()).containsExactly(UQ);
        assertThat(reading.intent()).isEqualTo(Intent.TOPUP);
    }

    @Test
    void takesTheFirstAndTheOtherOfTwo() {
        Conversation compared = about(Intent.PURCHASE, Map.of(), UQ, AU);
        Decision first = decide(compared, wish(Intent.ROLLOVER, Set.of(Cue.FIRST)));

        assertThat(reading(first).providers()).containsExactly(UQ);
        Conversation then = compared.after(first, List.of());
        assertThat(reading(decide(then, wish(Intent.ROLLOVER, Set.of(Cue.SECOND))))
                        .providers())
                .containsExactly(AU);
    }

    @Test
    void setsANewProviderAgainstTheOneBefore() {
        Wish better = new Wish(
                "better, au?",
                Language.EN,
                List.of(new Scored(Intent.PURCHASE, 1)),
                0.99,
                new Slots(List.of(AU), List.of(), null, null, Map.of(), null),
                Set.of(Cue.COMPARISON),
                false);

        Reading reading = reading(decide(about(Intent.ROLLOVER, Map.of(), UQ), better));

        assertThat(reading.providers()).containsExactly(UQ, AU);
    }

    @Test
    void comesBackToTheTopicAfterADigression() {
        Conversation before = about(Intent.RENEWAL, Map.of(), UQ);
        Wish weather =
                new Wish("weather", Language.EN, List.of(new Scored(Intent.OOS, 1)), 0, Slots.NONE, Set.of(), false);

        Conversation after = before.after(decide(before, weather), List.of());

        assertThat(after.focus()).isEqualTo(before.focus());
    }

    @Test
    void forgetsTheKindWhenTheProviderChanges() {
        Conversation business = new Conversation(
                CHAT,
                1,
                null,
                Language.EN,
                new Focus(Intent.ROLLOVER, List.of(UQ), null, PlanKind.ENTERPRISE, Map.of()),
                List.of(),
                List.of(),
                List.of());

        assertThat(reading(decide(business, wish(Intent.ROLLOVER, Set.of()))).kind())
                .isEqualTo(PlanKind.ENTERPRISE);
        assertThat(reading(decide(business, wish(Intent.ROLLOVER, Set.of(), AU)))
                        .kind())
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
        # situation,                          chosen,  spoken,  words,   app,        answer
        the words tell,                       -,       JA,      ZH_HANT, en,         ZH_HANT
        the words do not tell,                -,       ZH_HANT, -,       zh-CN,      ZH_HANT
        asked for once and for all,           EN,      EN,      JA,      ja,         EN
        first words that do not tell,         -,       -,       -,       zh-TW,      ZH_HANT
        an app in the script of the mainland, -,       -,       -,       zh-Hans-HK, ZH_HANS
        an app in a language Kuri has not,    -,       -,       -,       ko,         EN
        nothing is known,                     -,       -,       -,       -,          EN
        """)
    void answersInTheLanguageOfThePerson(
            String situation,
            @Nullable Language chosen,
            @Nullable Language spoken,
            @Nullable Language words,
            @Nullable String app,
            Language expected) {
        Conversation before = new Conversation(CHAT, 1, chosen, spoken, null, List.of(), List.of(), List.of());
        Wish wish = new Wish(
                "a long enough question",
                words,
                List.of(new Scored(Intent.ROLLOVER, 1)),
                1,
                Slots.NONE,
                Set.of(),
                false);

        Decision decision = decider.decide(before, wish, app);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Answer.class,
                        answer -> assertThat(answer.language()).isEqualTo(expected));
    }

    private Decision decide(Conversation before, Interpretation meaning) {
        return decider.decide(before, meaning, null);
    }

    private static Reading reading(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Answer.class);
        return ((Decision.Answer) decision).reading();
    }

    private static Conversation fresh() {
        return Conversation.fresh(CHAT);
    }

    private static Conversation about(Intent intent, Map<Condition, String> conditions, ProviderId... providers) {
        Focus focus = new Focus(intent, List.of(providers), null, null, conditions);
        List<ProviderId> named = providers.length > 1 ? List.of(providers) : List.of();
        return new Conversation(CHAT, 1, null, Language.EN, focus, List.of(), named, List.of());
    }

    private static Wish wish(Intent best, Set<Cue> cues, ProviderId... providers) {
        return new Wish(
                "words that are long enough to stand alone",
                Language.EN,
                List.of(new Scored(best, 0.9), new Scored(Intent.TRANSFER, 0.05), new Scored(Intent.OOS, 0.05)),
                0.99,
                new Slots(List.of(providers), List.of(), null, null, Map.of(), null),
                cues,
                false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | app     | may be in          | expected
        an app in one of them                   | ja      | ZH_HANS ZH_HANT JA | JA
        an app in Traditional Chinese           | zh-TW   | ZH_HANS ZH_HANT JA | ZH_HANT
        an app in none of them                  | en      | ZH_HANS ZH_HANT JA | ZH_HANS
        Chinese in either script, app Japanese  | ja      | ZH_HANS ZH_HANT    | ZH_HANS
        """)
    void takesTheLanguageOfBeforeIfAMessageMayBeInIt(
            String situation, String app, String languages, Language expected) {
        Wish shared = new Wish(
                "流量追加可能",
                Stream.of(languages.split(" ")).map(Language::valueOf).collect(toSet()),
                List.of(new Scored(Intent.TOPUP, 1)),
                1,
                Slots.NONE,
                Set.of(),
                false);

        assertThat(decider.decide(fresh(), shared, app))
                .isInstanceOfSatisfying(
                        Decision.Answer.class,
                        answer -> assertThat(answer.language()).isEqualTo(expected));
    }
}
