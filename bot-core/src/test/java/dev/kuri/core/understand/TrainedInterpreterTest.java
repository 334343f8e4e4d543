package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedInterpreterTest {
    private static final Interpreter INTERPRETER =
            TrainedInterpreter.of(SmallWorld.LEXICON, SmallWorld.BOOK, SmallSchool.model());

    @ParameterizedTest
    @CsvSource({"UQ的流量能结转吗, ROLLOVER", "auをチャージ, TOPUP", "谢谢你, SMALLTALK", "天气, OOS"})
    void understandsWhatItHasLearnt(String text, Intent intent) {
        assertThat(wish(text).best()).isEqualTo(intent);
    }

    @Test
    void givesEveryIntentItsProbability() {
        List<Scored> ranking = wish("UQ的流量能结转吗").ranking();

        assertThat(ranking).extracting(Scored::intent).containsExactlyInAnyOrder(Intent.values());
        assertThat(ranking.stream().mapToDouble(Scored::probability).sum()).isCloseTo(1, within(1e-9));
        assertThat(ranking).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙂🙂", "…？！", "\u0000\u0001\u0002", "\uD83D"})
    void findsNothingToUnderstandWithoutWords(String text) {
        assertThat(INTERPRETER.interpret(new InboundMessage.Text(text))).isEqualTo(new Interpretation.NotUnderstood());
    }

    @Test
    void readsTheBeginningOfWhatNeverEnds() {
        assertThat(wish("流量结转".repeat(25_000)).text()).hasSize(Normaliser.MAX_CHARS);
    }

    @Test
    void isCertainOfACommand() {
        Interpretation.Wish wish = wish("/topup@kuri_bot UQ");

        assertThat(wish.certain()).isTrue();
        assertThat(wish.best()).isEqualTo(Intent.TOPUP);
        assertThat(wish.slots().providers()).containsExactly(new ProviderId("uq"));
        assertThat(wish.language()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"/compare, PURCHASE", "/compare UQ au, PURCHASE", "/compare rollover UQ au, ROLLOVER"})
    void comparesWhatIsNamedElseWhatToBuy(String text, Intent intent) {
        assertThat(wish(text).best()).isEqualTo(intent);
    }

    @Test
    void takesTheLanguageOfACommand() {
        assertThat(wish("/lang japanese").slots().language()).isEqualTo(Language.JA);
    }

    @Test
    void doesWhatAButtonSays() {
        Suggestion ask = new Suggestion.Ask(Intent.RENEWAL, List.of(new ProviderId("povo")), null, null);

        Interpretation pressed = INTERPRETER.interpret(new InboundMessage.Press(ask.payload()));

        assertThat(pressed).isInstanceOfSatisfying(Interpretation.Wish.class, wish -> {
            assertThat(wish.best()).isEqualTo(Intent.RENEWAL);
            assertThat(wish.slots().providers()).containsExactly(new ProviderId("povo"));
            assertThat(wish.certain()).isTrue();
        });
    }

    @Test
    void switchesTheLanguageByAButton() {
        Interpretation pressed =
                INTERPRETER.interpret(new InboundMessage.Press(new Suggestion.Speak(Language.JA).payload()));

        assertThat(pressed).isInstanceOfSatisfying(Interpretation.Wish.class, wish -> {
            assertThat(wish.best()).isEqualTo(Intent.ACCOUNT);
            assertThat(wish.slots().language()).isEqualTo(Language.JA);
        });
    }

    @Test
    void takesEveryOtherEventForWhatItIs() {
        assertThat(outcome(new InboundMessage.Press(new Suggestion.Show(new GuideId("tip")).payload())))
                .isEqualTo(new Interpretation.WantsGuide(new GuideId("tip")));
        assertThat(outcome(new InboundMessage.Press(new Payload("made up"))))
                .isEqualTo(new Interpretation.StaleButton(List.of()));
        assertThat(outcome(new InboundMessage.Press(new Suggestion.Own(DataWish.EXPORT).payload())))
                .isEqualTo(new Interpretation.OwnData(DataWish.EXPORT));
        assertThat(outcome(new InboundMessage.Text("/privacy")))
                .isEqualTo(new Interpretation.OwnData(DataWish.EXPLANATION));
        assertThat(outcome(new InboundMessage.Joined("shop"))).isEqualTo(new Interpretation.Arrival("shop"));
        assertThat(outcome(new InboundMessage.Media("sticker", List.of())))
                .isEqualTo(new Interpretation.Wordless("sticker"));
        assertThat(outcome(new InboundMessage.Left())).isEqualTo(new Interpretation.Nothing());
        assertThat(outcome(new InboundMessage.Unsupported("poll"))).isEqualTo(new Interpretation.Nothing());
    }

    @Test
    void understandsAStickerByAKeywordThatIsClear() {
        assertThat(outcome(new InboundMessage.Media("sticker", List.of("cony", "thank you", "bow"))))
                .isInstanceOfSatisfying(Interpretation.Wish.class, wish -> {
                    assertThat(wish.best()).isEqualTo(Intent.SMALLTALK);
                    assertThat(wish.languages()).isEmpty();
                });
        assertThat(outcome(new InboundMessage.Media("sticker", List.of("weather tomorrow", "🐻"))))
                .isEqualTo(new Interpretation.Wordless("sticker"));
    }

    @Test
    void explainsWhatSpokeForTheIntent() {
        Explanation explanation = INTERPRETER.explain(new InboundMessage.Text("ＵＱの繰り越し"));

        assertThat(explanation.normalised()).isEqualTo("uqの缲り越し");
        assertThat(explanation.entities()).containsExactly("UQ → provider uq");
        assertThat(explanation.features()).anyMatch(sign -> sign.endsWith(" k carry"));
    }

    @Test
    void explainsNumbersButNoSerialNumber() {
        Explanation explanation = INTERPRETER.explain(new InboundMessage.Text("UQ 4个多G 8981-1000-2222-3333-445"));

        assertThat(explanation.entities())
                .containsExactly("UQ → provider uq", "4个多G → about 4 GB", "****-****-****-***3-445 → ICCID …3445");
        assertThat(explanation.normalised()).isEqualTo("uq 4个多g **** **** **** ***3 445");
        assertThat(explanation.toString()).doesNotContain("8981");
    }

    @Test
    void explainsAnEventWithoutWordsByItsOutcome() {
        assertThat(INTERPRETER.explain(new InboundMessage.Left()).interpretation())
                .isEqualTo(new Interpretation.Nothing());
    }

    private static Interpretation outcome(Content content) {
        return INTERPRETER.interpret(content);
    }

    private static Interpretation.Wish wish(String text) {
        return (Interpretation.Wish) INTERPRETER.interpret(new InboundMessage.Text(text));
    }
}
