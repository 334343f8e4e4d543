package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.decide.Thresholds;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Explanation;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Opinion;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliberationTest {
    private static final ProviderId UQ = new ProviderId("uq");
    private static final ProviderId AU = new ProviderId("au");
    private static final String WORDS = "words that are long enough to stand alone";
    private static final Opinion TOPUP_AT_UQ = new Opinion.Given(Intent.TOPUP, List.of(UQ), PlanKind.PREPAID);

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # situation,                  in scope, best intent, probability, asked, decision
        clear,                        0.99,     ROLLOVER,    0.95,        false, Answer
        two intents are near,         0.99,     ROLLOVER,    0.35,        true,  Answer
        hardly a question for Kuri,   0.45,     ROLLOVER,    0.95,        true,  Answer
        no question for Kuri,         0.05,     ROLLOVER,    0.95,        true,  Answer
        out of scope by its intent,   0.90,     OOS,         0.80,        true,  Answer
        """)
    void asksOnlyWhereItWouldNotAnswer(
            String situation, double inScope, Intent best, double probability, boolean isAsked, String decision) {
        Deliberation.Outcome outcome = outcome(fresh(), wish(best, probability, inScope, Slots.NONE), TOPUP_AT_UQ);

        assertThat(asked).hasSize(isAsked ? 1 : 0).allMatch(words -> words.equals(WORDS + " in EN"));
        assertThat(outcome.opinion() != null).isEqualTo(isAsked);
        assertThat(outcome.decision().getClass().getSimpleName()).isEqualTo(decision);
    }

    @Test
    void takesWhatItIsToldForWhatIsWanted() {
        Reading reading = reading(outcome(fresh(), unclear(Slots.NONE), TOPUP_AT_UQ));

        assertThat(reading.intent()).isEqualTo(Intent.TOPUP);
        assertThat(reading.providers()).containsExactly(UQ);
        assertThat(reading.kind()).isEqualTo(PlanKind.PREPAID);
        assertThat(reading.ranking().stream().mapToDouble(Scored::probability).sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void keepsTheNamesThatItFoundItself() {
        Slots named = new Slots(List.of(AU), List.of(UQ), null, PlanKind.TRAVEL, Map.of(), null);

        Reading reading = reading(outcome(fresh(), unclear(named), TOPUP_AT_UQ));

        assertThat(reading.providers()).containsExactly(AU);
        assertThat(reading.kind()).isEqualTo(PlanKind.TRAVEL);
    }

    @Test
    void isNotToldOfAProviderThatThePersonTookBack() {
        Slots dismissed = new Slots(List.of(), List.of(UQ), null, null, Map.of(), null);

        assertThat(reading(outcome(fresh(), unclear(dismissed), TOPUP_AT_UQ)).providers())
                .isEmpty();
    }

    @Test
    void declinesWhatItIsToldIsNotForKuri() {
        Opinion strange = new Opinion.Given(Intent.OOS, List.of(), null);

        assertThat(outcome(fresh(), unclear(Slots.NONE), strange).decision()).isInstanceOf(Decision.Decline.class);
    }

    @ParameterizedTest
    @EnumSource(Opinion.Reason.class)
    void standsByItsOwnDecisionWithoutAnOpinion(Opinion.Reason reason) {
        Wish unclear = unclear(Slots.NONE);

        Deliberation.Outcome outcome = outcome(fresh(), unclear, new Opinion.Withheld(reason));

        assertThat(outcome.decision()).isInstanceOf(Decision.Ask.class);
        assertThat(outcome.meaning()).isEqualTo(unclear);
        assertThat(outcome.opinion()).isEqualTo(new Opinion.Withheld(reason));
    }

    @Test
    void asksNobodyWhatANameAloneMeans() {
        Wish bare = new Wish(
                "au",
                Set.of(),
                List.of(new Scored(Intent.PURCHASE, 0.3)),
                0.9,
                new Slots(List.of(AU), List.of(), null, null, Map.of(), null),
                Set.of(Cue.BARE),
                false);

        assertThat(outcome(fresh(), bare, TOPUP_AT_UQ).decision()).isInstanceOf(Decision.Ask.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksNobodyWhatHasNoWords() {
        assertThat(outcome(fresh(), new Interpretation.NotUnderstood(), TOPUP_AT_UQ)
                        .decision())
                .isInstanceOf(Decision.AskForWords.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void readsAnOpinionInTheConversation() {
        Slots atAu = new Slots(List.of(AU), List.of(), null, null, Map.of(), null);
        Decision first = outcome(fresh(), wish(Intent.ROLLOVER, 0.95, 0.99, atAu), TOPUP_AT_UQ)
                .decision();
        Conversation about = fresh().after(first, List.of());
        Opinion topup = new Opinion.Given(Intent.TOPUP, List.of(), null);

        Reading reading = reading(outcome(about, wish(Intent.OOS, 0.9, 0.1, Slots.NONE), topup));

        assertThat(reading.intent()).isEqualTo(Intent.TOPUP);
        assertThat(reading.providers()).containsExactly(AU);
    }

    private Deliberation.Outcome outcome(Conversation before, Interpretation meaning, Opinion opinion) {
        Deliberation deliberation = new Deliberation(
                new Always(meaning),
                new Decider(Thresholds.DEFAULT),
                (words, language) -> {
                    asked.add(words + " in " + language);
                    return opinion;
                },
                DeepLinks.NONE);
        ChatAddress chat = chat();
        return deliberation.on(
                new InboundMessage(
                        new EventId(chat.channel(), "bot", "1"),
                        chat,
                        Instant.EPOCH,
                        new InboundMessage.Text(WORDS),
                        null,
                        null),
                before);
    }

    private static Reading reading(Deliberation.Outcome outcome) {
        assertThat(outcome.decision()).isInstanceOf(Decision.Answer.class);
        return ((Decision.Answer) outcome.decision()).reading();
    }

    private static Wish unclear(Slots slots) {
        return wish(Intent.ROLLOVER, 0.35, 0.9, slots);
    }

    private static Wish wish(Intent best, double probability, double inScope, Slots slots) {
        return new Wish(
                WORDS,
                Language.EN,
                List.of(
                        new Scored(best, probability),
                        new Scored(Intent.NETWORK, (1 - probability) * 0.6),
                        new Scored(Intent.TOPUP, (1 - probability) * 0.4)),
                inScope,
                slots,
                Set.of(),
                false);
    }

    private static Conversation fresh() {
        return Conversation.fresh(chat());
    }

    private static ChatAddress chat() {
        return new ChatAddress(new ChannelName("test"), "bot", "chat");
    }

    /** Understands whatever is said in one way. */
    private record Always(Interpretation meaning) implements Interpreter {
        @Override
        public Interpretation interpret(Content content) {
            return meaning;
        }

        @Override
        public Explanation explain(Content content) {
            return new Explanation(meaning, "", List.of(), List.of());
        }
    }
}
