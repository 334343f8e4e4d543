package dev.kuri.core.understand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderAmountsTest {
    private static final String ICCID = "8981 1000 2222 3333 445";

    private final Reader reader = SmallWorld.reader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                        written,                  read
            gigabytes,                          3GB,                      3 GB
            megabytes are thousandths,          500 MB,                   0.5 GB
            terabytes,                          1.5TB,                    1500 GB
            in full width,                      残り２．５ＧＢ,            2.5 GB
            a letter,                           1.2g left,                1.2 GB
            a word,                             10 gigs,                  10 GB
            half of one,                        half a gig,               0.5 GB
            Japanese,                           2.5ギガ,                  2.5 GB
            Japanese in full,                   20ギガバイト,              20 GB
            Chinese and a bit,                  还剩4个多G,                about 4 GB
            half in Chinese,                    半个G,                    0.5 GB
            two in Chinese,                     两个G,                    2 GB
            two and a half,                     兩個半G,                  2.5 GB
            a decimal in words,                 三点五个G,                 3.5 GB
            sixty or seventy,                   六七十G,                  about 60 GB
            as Taiwan says megabytes,           500兆,                    0.5 GB
            nothing left,                       0GB,                      0 GB
            roughly,                            about 3 GB,               about 3 GB
            a bound,                            残り1GB以下,               about 1 GB
            a range,                            10-20GB,                  about 10 GB
            a slash between,                    1.2/20GB,                 20 GB
            in a name,                          docomo mini 4GB,          4 GB
            beside a verb,                      5G用完了,                  5 GB
            few metres,                         5m,                       none
            a speed,                            10Mbps,                   none
            a speed with a slash,               3 MB/s,                   none
            asked for,                          几个G,                    none
            unclear decimals,                   '1,5GB',                  none
            a network,                          5G信号好吗,                none
            a network afterwards,               手机支持5G吗,              none
            networks,                           4G/5G,                    none
            a network in English,               no 5G signal,             none
            a switch of networks,               switch to 4G,             none
            a network in Japanese,              5Gエリア,                  none
            yen with a comma,                   '3,278円',                3278 JPY
            yen's sign,                         ¥500,                     500 JPY
            yen in full width,                  ￥1000,                   1000 JPY
            yen in Chinese numerals,            两千日元,                  2000 JPY
            yen in Japanese numerals,           三千円,                    3000 JPY
            both kinds of numerals,             1万5千円,                 15000 JPY
            a decimal of ten thousands,         1.5万円,                  15000 JPY
            yen in English,                     3k yen,                   3000 JPY
            dollars,                            20 bucks,                 20 USD
            a dollar's sign,                    $4.50,                    4.5 USD
            dollars in words,                   twenty five dollars,      25 USD
            dollars in Japanese,                10ドル,                   10 USD
            Taiwan dollars,                     NT$300,                   300 TWD
            Hong Kong dollars,                  50蚊,                     50 HKD
            yuan,                               100人民币,                 100 CNY
            of whichever currency,              30块钱,                   30 of some currency
            a round number alone,               两千够吗,                  2000 of some currency
            shortened,                          一百五,                   150 of some currency
            some more,                          20多块,                   about 20 of some currency
            roughly yen,                        大概500円,                about 500 JPY
            asked for in Chinese,               几千日元,                  none
            several in Japanese,                数千円,                    none
            a dozen or more,                    十几块,                    none
            together,                           一块去,                    none
            in case,                            万一没网,                  none
            by no means,                        千万别断,                  none
            percents,                           用了40%,                  40%
            percents in words,                  50 percent,               50%
            tenths,                             还剩两成,                  20%
            Japanese tenths,                    残り4割,                  40%
            percents in Chinese,                百分之二十,                20%
            becoming,                           一成不变,                  none
            a Japanese mobile,                  090-1234-5678,            none
            a mobile without dashes,            打13812345678,            none
            a phone number from abroad,         +81 90 1234 5678,         none
            a landline before an amount,        03-1234-5678 3GB,         3 GB
            """)
    void tellsWhatNumbersAmountTo(String situation, String written, String read) {
        assertThat(read(written)).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # situation,             written,                            read
            in one row,              8981100022223333445,                ICCID …3445
            in groups,               8981 1000 2222 3333 445,            ICCID …3445
            with dashes,             89811000-22223333-445,              ICCID …3445
            in full width,           ８９８１１０００２２２２３３３３４４５, ICCID …3445
            eighteen digits,         898110002222333344,                 ICCID …3344
            twenty-two,              8981100022223333445566,             ICCID …5566
            padded,                  8981100022223333445F,               ICCID …3445
            a word after it,         8981100022223333445号,              ICCID …3445
            in words,                ICCIDは8981100022223333445です,      ICCID …3445
            an amount after it,      8981 1000 2222 3333 445 3GB,        'ICCID …3445, 3 GB'
            """)
    void keepsFourDigitsOfASerialNumber(String situation, String written, String read) {
        assertThat(read(written)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # situation,             written
            too short,               89811000222233334
            too long,                89811000222233334455667
            another first number,    4980110002222333344
            """)
    void takesNoOtherLongNumberForASerialNumber(String situation, String written) {
        assertThat(read(written)).isEmpty();
    }

    @Test
    void explainsWithoutTheSerialNumber() {
        Reading reading = reader.read("my sim " + ICCID + " has 3GB");
        Quantity.Iccid iccid = (Quantity.Iccid) reading.quantities().getFirst();

        assertThat(iccid.hiddenIn(reading.words().plain())).isEqualTo("my sim **** **** **** ***3 445 has 3GB");
        assertThat(iccid.toString()).doesNotContain("8981");
    }

    @Test
    void findsTheWordsAgainByTheirPlace() {
        Reading reading = reader.read("ＵＱで３,２７８円、残り2ギガ");

        assertThat(reading.quantities())
                .extracting(quantity -> quantity.place().in(reading.words().plain()))
                .isEqualTo(List.of("3,278円", "2ギガ"));
    }

    private String read(String written) {
        return reader.read(written).quantities().stream()
                .map(Quantity::toString)
                .collect(joining(", "));
    }
}
