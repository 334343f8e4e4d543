package dev.kuri.core.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMaskTest {
    private static final int ROUNDS = 3_000;

    /** What stands around what a person tells, in every language. */
    private static final List<String> AROUND = List.of(
            "我的号码是%s，UQ能充值吗", "%s怎么续费", "請問 %s 可以用嗎", "電話は%sです、繰り越せますか", "%s", "call %s about my plan", "1980円と%sと3GB");

    private final PersonMask mask = new PersonMask();
    private final Random random = new Random(7);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # written                                  | kept
            my name is John Smith and I have ahamo     | my name is *** and I have ahamo
            My name is john, does uq roll over?        | My name is ***, does uq roll over?
            我叫王小明，没流量了                          | 我叫***,没流量了
            我叫不到客服                                 | 我叫不到客服
            私は田中太郎です。ahamoは繰り越せますか           | 私は***です。ahamoは繰り越せますか
            鈴木花子と申します。チャージしたい               | ***と申します。チャージしたい
            ask @kuri_fan_88 about it                  | ask *** about it
            foo.bar+sim@example.co.jp宛に送って           | ***宛に送って
            我的微信号是abc_123，加我                      | 我的微信号是***,加我
            微信pay可以吗                                | 微信pay可以吗
            see https://t.me/somebody?x=1 please       | see *** please
            t.me/somebody 加我                          | *** 加我
            ０９０－１２３４－５６７８に電話して              | ***に電話して
            +81 90 1234 5678                           | ***
            03(1234)5678                               | ***
            ICCID 8981100022334455667 not found        | ICCID *** not found
            LPA:1$smdp.example.com$ABC-123 失敗          | *** 失敗
            电话一三八零零一三八零零零                       | 电话***
            """)
    void takesOutWhatLeadsToAPerson(String written, String kept) {
        assertThat(mask.mask(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3GB用完了还能加1GB吗 1,980円",
                "does the 20GB plan for ¥2,970 last 30 days?",
                "2026-03-10到期还是2026年3月31日",
                "3/10から4/9まで何日ですか",
                "12月25日に切れる",
                "from 20260310 at 9:30",
                "docomo mini 4GB 2750円",
                "5Gは使えますか",
                "500 MB for $4.50",
                "ahamo大盛り110GB、1980円追加"
            })
    void leavesAmountsPricesAndDays(String written) {
        assertThat(mask.mask(written))
                .isEqualTo(java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC));
    }

    @Test
    void leavesNoLongNumberHoweverItIsWritten() {
        for (int round = 0; round < ROUNDS; round++) {
            String digits = digits(7 + random.nextInt(14));
            // Eight digits may be a day.
            String number = digits.startsWith("20") ? "7" + digits.substring(1) : digits;
            String masked = mask.mask(around(separated(number)));

            assertThat(masked.replaceAll("1980円|3GB", "").replaceAll("[^0-9０-９]", ""))
                    .as(number)
                    .isEmpty();
        }
    }

    @Test
    void leavesNoAddressAndNoHandle() {
        List<Function<String, String>> forms = List.of(
                name -> name + "@example.com",
                name -> "@" + name,
                name -> "https://example.com/u/" + name,
                name -> "www.example.com/" + name,
                name -> "line.me/ti/p/" + name);
        for (int round = 0; round < ROUNDS; round++) {
            String name = "q" + digits(3) + "z" + digits(2);
            String written = around(forms.get(random.nextInt(forms.size())).apply(name) + " ");

            assertThat(mask.mask(written)).as(written).doesNotContain(name);
        }
    }

    @Test
    void leavesEveryAmountInAnyWords() {
        List<String> amounts = List.of("%dGB", "%d円", "¥%d", "%d days", "%d天", "%d日", "%dギガ", "$%d");
        for (int round = 0; round < ROUNDS; round++) {
            String amount = amounts.get(random.nextInt(amounts.size())).formatted(1 + random.nextInt(99_999));

            assertThat(mask.mask("UQ的" + amount + "怎么样")).contains(amount);
        }
    }

    @Test
    void changesNothingTheSecondTime() {
        for (int round = 0; round < ROUNDS; round++) {
            String once = mask.mask(around(separated(digits(random.nextInt(12)))));

            assertThat(mask.mask(once)).isEqualTo(once);
        }
    }

    @Test
    void keepsNoMoreThanItMayAndNoHalfOfANumberAtTheEnd() {
        String masked = mask.mask("繰".repeat(495) + "09012345678");
        String shrunk = mask.mask("@" + "a".repeat(490) + " 090 12345678");

        assertThat(masked).hasSizeLessThanOrEqualTo(PersonMask.MOST_UNITS).endsWith("…");
        assertThat(shrunk).isEqualTo("***");
    }

    @Test
    void keepsNothingThatADatabaseRefuses() {
        assertThat(mask.mask("a\u0000b\uD800c\n\u200Bd")).isEqualTo("a bc d");
    }

    private String around(String what) {
        return AROUND.get(random.nextInt(AROUND.size())).formatted(what);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** In groups of three or four, in one of the ways that people part them, at times in full width. */
    private String separated(String digits) {
        String separator = List.of("", "-", " ", "‐", "－", ".", ") ").get(random.nextInt(7));
        String grouped = digits.replaceAll("(\\d{3,4}?)(?=\\d{3})", "$1" + separator);
        return random.nextInt(4) == 0
                ? grouped.chars()
                        .mapToObj(c -> String.valueOf(Character.isDigit(c) ? (char) (c - '0' + '０') : (char) c))
                        .reduce("", String::concat)
                : grouped;
    }
}
