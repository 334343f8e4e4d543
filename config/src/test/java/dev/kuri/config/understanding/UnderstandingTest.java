package dev.kuri.config.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model, the phrases and the names as they are built and shipped. */
class UnderstandingTest {
    private static final Interpreter INTERPRETER =
            Understanding.load(Path.of("understanding"), KnowledgeLoader.load(Path.of("knowledge")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # written,                                     intent,      providers,        language
            UQ没用完的流量能留到下个月吗,                       ROLLOVER,    [uq],             ZH_HANS
            樂天用不完的流量會歸零嗎,                          ROLLOVER,    [rakuten],        ZH_HANT
            ドコモの余ったギガは繰り越せますか,                  ROLLOVER,    [docomo],         JA
            does ahamo roll over unused data,              ROLLOVER,    [ahamo],          EN
            mineo的流量怎么送给朋友,                          TRANSFER,    [mineo],          ZH_HANS
            can i gift data to my wife on povo,            TRANSFER,    [povo],           EN
            airalo 怎麼加值,                                TOPUP,       [airalo],         ZH_HANT
            ギガが足りないのでチャージしたい,                    TOPUP,       [],               JA
            cancel my linemo contract,                     RENEWAL,     [linemo],         EN
            有効期限はいつまでですか,                          EXPIRY,      [],               JA
            我还剩多少流量,                                  BALANCE,     [],               ZH_HANS
            remind me three days before it expires,        REMINDER,    [],               EN
            which sim is best for ten days in japan,       PURCHASE,    [],               EN
            扫了二维码装不上怎么办,                           ACTIVATION,  [],               ZH_HANS
            PayPayで払えますか,                              PAYMENT,     [],               JA
            北海道收訊好嗎,                                  NETWORK,     [],               ZH_HANT
            MVNOとは何ですか,                                BASICS,      [],               JA
            where did you get that information,            SOURCE,      [],               EN
            转人工客服,                                     HANDOFF,     [],               ZH_HANS
            delete my data please,                         ACCOUNT,     [],               EN
            ありがとうございます,                             SMALLTALK,   [],               JA
            """)
    void understandsOrdinaryQuestions(String written, Intent intent, String providers, Language language) {
        Interpretation.Wish wish = wish(written);

        assertThat(wish.best()).isEqualTo(intent);
        assertThat(wish.slots().providers()).hasToString(providers);
        assertThat(wish.language()).isEqualTo(language);
    }

    @Test
    void hearsBothQuestionsOfAMessage() {
        Interpretation meaning = INTERPRETER.interpret(
                new InboundMessage.Text("Does ahamo roll over? And can I give data to my sister?"));

        assertThat(meaning).isInstanceOfSatisfying(Interpretation.TwoWishes.class, two -> {
            assertThat(two.first().best()).isEqualTo(Intent.ROLLOVER);
            assertThat(two.second().best()).isEqualTo(Intent.TRANSFER);
            assertThat(two.second().slots().providers()).hasToString("[ahamo]");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # written,              language
            残高照会,                JA
            繰越,                   JA
            翌月繰越,                JA
            利用期限,                JA
            追加購入,                JA
            現在残量不足,             JA
            今天東京天氣如何,          ZH_HANT
            講個笑話來聽,             ZH_HANT
            流量用晒點算,             ZH_HANT
            日本の流量要去哪裡買,       ZH_HANT
            テザリング可以吗,          ZH_HANS
            系统升级了吗,             ZH_HANS
            帮我看下这个ギフト怎么送,    ZH_HANS
            """)
    void tellsTheLanguagesApartThatShareCharacters(String written, Language language) {
        assertThat(wish(written).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天天气怎么样", "明日の東京の天気は？", "write a poem about the sea", "幫我寫作業"})
    void knowsWhatItIsNotFor(String written) {
        assertThat(wish(written).inScope()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那软银呢",
                "auは？",
                "ok and uq?",
                "那 HIS 咧",
                "ソフバン",
                "ubigi",
                "nomad 買的",
                "LINEMOです",
                "what about docomo",
                "咁au呢",
                "ahamoだと？",
                "不是携程"
            })
    void callsAMessageBareThatOnlyNames(String written) {
        assertThat(wish(written).cues()).contains(Cue.BARE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "none", textBlock = """
            # written,                                        condition,  value
            上个月结转过来的流量还能再结转吗,                        ORIGIN,     carried
            追加購入したデータは翌月に使える？,                      ORIGIN,     purchased
            can i send data to my wife,                       RECIPIENT,  family
            別のmioIDの人に送れますか,                             RECIPIENT,  other-account
            室友不是同一家 可以送吗,                               RECIPIENT,  other-provider
            过期之后还能充值吗,                                   STATE,      expired
            can i top up before i arrive in japan,            STATE,      before-arrival
            開熱點給朋友用,                                      METHOD,     tether
            帮我妈买流量,                                       METHOD,     buy-for-other
            does adding more move the end date,               ASPECT,     extends
            どっちから減りますか,                                 ASPECT,     order
            是不是会自动充值,                                    ASPECT,     auto
            docomo,                                           ASPECT,     none
            """)
    void findsWhatAQuestionStatesOfItself(String written, Condition condition, @Nullable String value) {
        assertThat(wish(written).slots().conditions().get(condition)).isEqualTo(value);
    }

    private static Interpretation.Wish wish(String written) {
        return (Interpretation.Wish) INTERPRETER.interpret(new InboundMessage.Text(written));
    }
}
