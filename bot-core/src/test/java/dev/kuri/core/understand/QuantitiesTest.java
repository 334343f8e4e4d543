package dev.kuri.core.understand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private final Quantities quantities = new Quantities();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                         written,                 found
            data,                                3GB,                     DATA 3gb
            data and a bit more,                 还剩4个多G,                DATA 4个多g
            data in Japanese,                    2ギガ,                    DATA 2ぎが
            data in Chinese numerals,            三个G,                    DATA 三个g
            data as Taiwan and shops write it,   500兆,                    DATA 500兆
            data beside a verb,                  5G用完了,                  DATA 5g
            the generation of a network,         5G信号好吗,                GENERATION 5g
            two generations,                     4G/5G,                   GENERATION 4g 5g
            the generation in English,           no 5G signal,            GENERATION 5g
            money before the number,             ¥1000,                   MONEY ¥1000
            money after it,                      550円,                    MONEY 550圆
            money in Chinese numerals,           两千日元,                  MONEY 两千日元
            money in Japanese numerals,          三千円,                    MONEY 三千圆
            a question for a price,              几千日元,                  none
            days,                                10 days,                 DURATION 10 days
            days in Chinese,                     三天,                     DURATION 三天
            days in Japanese,                    二日だけ,                  DURATION 二日
            months,                              3か月,                    DURATION 3か月
            the third day,                       第三天,                   none
            the thirtieth day,                   第三十天,                 none
            half a day,                          半天,                     none
            the price of a day,                  一天多少钱,                none
            the price of a month,                how much a month,        none
            a date with a slash,                 5/20まで,                 DATE 5/20
            a date in Japanese,                  12月31日,                 DATE 12月31日
            a day of the month,                  20号,                     DATE 20号
            an ordinal in English,               on the 5th,              DATE 5th
            a time,                              9:30,                    DATE 9:30
            a serial number,                     8981100022223333445,     NUMBER 8981100022223333445
            nothing,                             没用完的流量,              none
            """)
    void tellsKindsOfNumbersApart(String situation, String written, String found) {
        String text = SmallWorld.NORMALISER.fold(written).text();

        String spans = quantities.find(text).stream()
                .map(span -> span.mask() + " " + text.substring(span.start(), span.end()))
                .collect(joining(", "));

        assertThat(spans).isEqualTo(found == null ? "" : found);
    }
}
