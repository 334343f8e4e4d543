package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    private final Normaliser normaliser = new Normaliser(HanTable.load());

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                        written,            folded
            full width,                         ＵＱ３ＧＢ,           uq3gb
            half-width katakana,                ﾄﾞｺﾓ,               どこも
            katakana,                           チャージ,             ちゃーじ
            Traditional characters,             餘額剩多少,           余额剩多少
            Japanese forms,                     残高変更気,           残高变更气
            a date keeps its slash,             5/20 まで,           5/20 まで
            a decimal keeps its point,          2.5GB,              2.5gb
            a slash between words goes,         au/UQ,              au uq
            a contraction is one word,          can’t,              cant
            a possessive is two,                UQ's,               uq s
            an invisible character goes,        U\u200BQ,           uq
            an emoji becomes a space,           没了🙂呢,             没了  呢
            a brand with a mark in it,          Y!mobile,           y mobile
            """)
    void foldsWhatIsTheSameToPeople(String situation, String written, String folded) {
        String unescaped = written.replace("\\u200B", "\u200B");

        assertThat(normaliser.fold(unescaped).text()).isEqualTo(folded);
    }

    @Test
    void keepsEveryPlace() {
        Folded folded = normaliser.fold("ﾄﾞｺﾓのMAX、残高は？");

        assertThat(folded.plain()).hasSameSizeAs(folded.text()).startsWith("ドコモのMAX");
    }

    @Test
    void readsNoMoreThanAMessageNeeds() {
        assertThat(normaliser.fold("流量".repeat(50_000)).text()).hasSize(Normaliser.MAX_CHARS);
    }

    @Test
    void isNotBlownUpByOneCharacterThatStandsForMany() {
        assertThat(normaliser.fold("﷽".repeat(100_000)).text().length()).isLessThanOrEqualTo(Normaliser.MAX_CHARS);
    }

    @Test
    void doesNotCutAnEmojiInTwo() {
        String text = "a" + "🙂".repeat(300);

        assertThat(normaliser.fold(text).plain()).endsWith("🙂");
    }

    @Test
    void findsNothingInEmojiAndControlCharacters() {
        assertThat(normaliser.fold("🙂👍 \u0000\u0001\uFFFD …").isBlank()).isTrue();
    }
}
