package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
    private final Cues cues =
            new Cues(SmallWorld.BOOK, new Details(SmallWorld.BOOK, SmallWorld.PHRASES), SmallWorld.PHRASES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那软银呢",
                "auは？",
                "ok and uq?",
                "那 HIS 咧",
                "SB",
                "UQ。",
                "携程 买的",
                "LINEMOです",
                "prepaid?",
                "法人だと",
                "不是携程",
                "docomo mini"
            })
    void callsAMessageBareThatNamesAndSaysNoMore(String written) {
        assertThat(in(written)).contains(Cue.BARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"那软银的流量呢", "auは繰り越せる？", "ok", "那呢", "3GB", ""})
    void callsNoMessageBareThatSaysMoreOrNamesNothing(String written) {
        assertThat(in(written)).doesNotContain(Cue.BARE);
    }

    @Test
    void hearsACorrection() {
        assertThat(in("no i meant UQ")).isEqualTo(Set.of(Cue.CORRECTION, Cue.BARE));
    }

    @Test
    void takesAPhraseForTheBeginningOnlyThere() {
        assertThat(in("there is no UQ here")).doesNotContain(Cue.CORRECTION);
    }

    @Test
    void hearsOrdinalsAndQuestionsForReasons() {
        assertThat(in("为什么是第一个")).isEqualTo(Set.of(Cue.WHY, Cue.FIRST));
    }

    private Set<Cue> in(String written) {
        return cues.in(SmallWorld.reader().read(written));
    }
}
