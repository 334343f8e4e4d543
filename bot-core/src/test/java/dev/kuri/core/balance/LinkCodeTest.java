package dev.kuri.core.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTest {
    private static final String SYMBOLS = "7ABC0DEF1GHJ2KMN3PQR4STV5WXY";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                  | text
            as it is shown               | KURI-7ABC-0DEF-1GHJ-2KMN-3PQR-4STV-5WXY
            in small letters             | kuri-7abc-0def-1ghj-2kmn-3pqr-4stv-5wxy
            without hyphens              | KURI7ABC0DEF1GHJ2KMN3PQR4STV5WXY
            with spaces                  | kuri 7abc 0def 1ghj 2kmn 3pqr 4stv 5wxy
            full width                   | ＫＵＲＩ－７ＡＢＣ－０ＤＥＦ－１ＧＨＪ－２ＫＭＮ－３ＰＱＲ－４ＳＴＶ－５ＷＸＹ
            by a Japanese keyboard       | KURIー7ABCー0DEFー1GHJー2KMNー3PQRー4STVー5WXY
            with an em dash              | KURI—7ABC—0DEF—1GHJ—2KMN—3PQR—4STV—5WXY
            letters for digits           | KURI-7ABC-ODEF-lGHJ-2KMN-3PQR-4STV-5WXY
            amid other words             | コードはKURI-7ABC-0DEF-1GHJ-2KMN-3PQR-4STV-5WXYです
            in a link                    | https://t.me/kuri_bot?start=KURI-7ABC-0DEF-1GHJ-2KMN-3PQR-4STV-5WXY
            before other words           | kuri-7abc-0def-1ghj-2kmn-3pqr-4stv-5wxy thanks
            """)
    void readsACodeHoweverItIsTyped(String situation, String text) {
        assertThat(LinkCode.in(text)).contains(new LinkCode(SYMBOLS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KURI",
                "KURI-7ABC-0DEF-1GHJ-2KMN-3PQR-4STV",
                "KURI-7ABC-0DEF-1GHJ-2KMN-3PQR-4STV-5WXYZ",
                "XKURI-7ABC-0DEF-1GHJ-2KMN-3PQR-4STV-5WXY",
                "KURI-7ABU-0DEF-1GHJ-2KMN-3PQR-4STV-5WXY",
                "kuri, what does UQ do with my data",
                "kuri does this data roll over next week",
            })
    void takesNothingElseForOne(String text) {
        assertThat(LinkCode.in(text)).isEmpty();
    }

    @Test
    void makesCodesThatItReadsAndNeverTells() {
        SecureRandom random = new SecureRandom();

        assertThat(Stream.generate(() -> LinkCode.random(random)).limit(1_000))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> {
                    assertThat(code.text()).matches("KURI(-[0-9A-HJKMNP-TV-Z]{4}){7}");
                    assertThat(LinkCode.in(code.text())).contains(code);
                    assertThat(code.toString()).doesNotContain(code.symbols());
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                             | ICCID | masked
            8981 0000 0000 0000 011            | true  | …0011
            ８９８１００００００００００００１１                 | true  | …0011
            how much is 8981000000000000011    | true  | how much is …0011
            26112100000001                     | false | …0001
            call me at 09012345678             | false | call me at 09012345678
            35 GB until 31 December 2026       | false | 35 GB until 31 December 2026
            """)
    void knowsTheNumbersOfSims(String text, boolean isIccid, String masked) {
        assertThat(SimNumber.isIn(text)).isEqualTo(isIccid);
        assertThat(SimNumber.masked(text)).isEqualTo(masked);
        assertThat(SimNumber.mayBeIn(text)).isEqualTo(masked.contains("…"));
    }
}
