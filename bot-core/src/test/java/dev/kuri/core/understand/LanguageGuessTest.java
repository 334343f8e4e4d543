package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    private final LanguageGuess guess =
            new LanguageGuess(SmallWorld.HAN, SmallWorld.BOOK.languages(), SmallWorld.PHRASES);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                           written,                          language
            Simplified characters,                 没用完的流量还在吗,                  ZH_HANS
            Traditional characters,                沒用完的流量還在嗎,                  ZH_HANT
            kana,                                  余ったギガは来月も使える？,            JA
            English,                               how much is left,                 EN
            characters common to both scripts,     流量用完,                          none
            no more than a name,                   UQ,                               none
            a name and a neutral word,             ok docomo esim,                   none
            a name in kana among Chinese,          LINEモバイル还能用吗,                ZH_HANS
            Japanese without kana,                 残高照会,                          JA
            Japanese in Latin letters,             zandaka wa desu,                  JA
            Chinese with English in it,            我的data怎么没了,                   ZH_HANS
            English with a Japanese word,          what is the meaning of 繰り越し,     EN
            Korean is answered in English,         남은 데이터 uq,                      EN
            Thai is answered in English,           เหลือเท่าไหร่,                       EN
            """)
    void tellsTheLanguageByCharactersAndSmallWords(String situation, String written, @Nullable Language language) {
        Reading reading = SmallWorld.reader().read(written);

        assertThat(guess.of(reading.words(), reading.mentions())).isEqualTo(language);
    }
}
