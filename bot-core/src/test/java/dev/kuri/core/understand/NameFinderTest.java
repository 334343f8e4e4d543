package dev.kuri.core.understand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                      written,                           providers
            a name in Latin,                  does docomo roll over,             docomo
            a name in full width,             ＤＯＣＯＭＯの繰り越し,                 docomo
            a short name beside Chinese,      au的流量,                            au
            a short name beside Japanese,     SBのギガ,                            softbank
            a short name within a word,       because of this,                   none
            several names in their order,     UQとdocomoどっち,                     uq docomo
            the longer name,                  UQ mobile,                         uq
            a plan names its provider,        docomo mini 4GB,                   docomo
            the messenger,                    LINEで送って,                        none
            the brand that sounds like it,    LINEMOにした,                         linemo
            the closed brand,                 line mobile still open?,           linemobile
            the closed brand in Japanese,     LINEモバイルです,                      linemobile
            one letter missing,               docmo rollover,                    docomo
            one letter too many,              hollafly top up,                   holafly
            two letters swapped,              arialo怎么充值,                       airalo
            one letter wrong,                 airolo esim,                       airalo
            a word with another beginning,    a daily limit,                     none
            a word one letter away,           the sails,                         none
            too short to be repaired,         as fast as ut,                     none
            a name that is a word,            HIS mobile,                        his
            the word that is a name,          share it with his phone,           none
            the same among Chinese,           那his的卡呢,                          his
            a name in katakana,               ドコモの卡,                           docomo
            the word in hiragana,             どこも高い,                           none
            """)
    void findsWhatPeopleCallProviders(String situation, String written, String providers) {
        String found = SmallWorld.reader().read(written).mentions().stream()
                .map(mention -> mention.name().provider().value())
                .collect(joining(" "));

        assertThat(found).isEqualTo(providers == null ? "" : providers);
    }

    @ParameterizedTest
    @CsvSource({"docmo, docomo, true", "doocmo, docomo, true", "docomoo, docomo, true", "dicimo, docomo, false"})
    void allowsForOneEdit(String written, String name, boolean near) {
        assertThat(NearNames.isOneEditApart(written, name)).isEqualTo(near);
    }

    @Test
    void masksNamesAndNumbersByTheirKind() {
        String masked = SmallWorld.reader().read("UQの3GBと550円").masked();

        assertThat(Mask.readable(masked)).isEqualTo("<provider>の<data>と<money>");
    }
}
