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
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # situation                            | written                          | languages
            Simplified characters                  | 没用完的流量还在吗                  | ZH_HANS
            Traditional characters                 | 沒用完的流量還在嗎                  | ZH_HANT
            kana                                   | 余ったギガは来月も使える？            | JA
            English                                | how much is left                 | EN
            characters that all three share        | 通信用                            | ZH_HANS ZH_HANT JA
            characters that both scripts share     | 流量用完的                         | ZH_HANS ZH_HANT
            old forms that Japan gave up           | 今天東京天氣                       | ZH_HANT
            no more than a name                    | UQ                               | none
            a name and a neutral word              | ok docomo esim                   | none
            a name in kana among Chinese           | LINEモバイル还能用吗                | ZH_HANS
            a Japanese word among Simplified       | テザリング怎么开                    | ZH_HANS
            a Japanese sentence that is asked about | 这是什么：このカードは使えません       | ZH_HANS
            Japanese without kana                  | 残高照会                          | JA
            Japan's own characters                 | 翌月繰越                          | JA
            a Chinese word within a Japanese one   | 追加購入                          | JA
            a Chinese word within a neutral one    | 現在残高                          | JA
            Japanese in Latin letters              | zandaka wa desu                  | JA
            Chinese with English in it             | 我的data怎么没了                   | ZH_HANS
            English with a Japanese word           | what is the meaning of 繰り越し     | EN
            Taiwan's letters                       | 剩多少ㄌ                          | ZH_HANT
            Korean is answered in English          | 남은 데이터 uq                      | EN
            Thai is answered in English            | เหลือเท่าไหร่                       | EN
            """)
    void tellsTheLanguageByCharactersAndSmallWords(String situation, String written, @Nullable String languages) {
        Reading reading = SmallWorld.reader().read(written);

        assertThat(guess.of(reading.words(), reading.mentions()).stream().sorted())
                .extracting(Language::name)
                .containsExactly(languages == null ? new String[0] : languages.split(" "));
    }
}
