package dev.kuri.core.understand;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.quantity.Quantity;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderDaysTest {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Reader reader = SmallWorld.reader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                        written,                  read
            days in Japanese,                   二日だけ,                  for P2D
            days with their counter,            30日間,                    for P30D
            days that are left,                 あと3日,                   for P3D
            more days than a month has,         180日,                    for P180D
            a plan of days,                     3日のやつ,                 for P3D
            days in Chinese,                    三天,                     for P3D
            days in Cantonese,                  兩日,                     for P2D
            two or three,                       两三天,                   about for P2D
            a range,                            3-5 days,                 about for P3D
            more than ten,                      十多天,                   about for P10D
            days in English,                    90 days,                  for P90D
            days in words,                      ten days,                 for P10D
            a couple,                           a couple of days,         about for P2D
            half a day,                         半天,                     about for PT12H
            half a day in Japanese,             半日,                     about for PT12H
            hours are no day,                   24 hours,                 for PT24H
            hours in Japanese,                  24時間,                    for PT24H
            hours in Cantonese,                 五個鐘,                   for PT5H
            half an hour,                       半小时,                   for PT30M
            minutes,                            十分钟,                   for PT10M
            a week,                             a week,                   for P7D
            for a week,                         going for a week,         for P7D
            weeks in Chinese,                   两个星期,                  for P14D
            weeks in Japanese,                  2週間,                    for P14D
            months,                             3か月,                    for P3M
            months with small kana,             3ヵ月,                    for P3M
            months in Chinese,                  三個月,                    for P3M
            a month and a half,                 一个半月,                  about for P1M15D
            half a year,                        半年,                     for P6M
            years,                              2 years,                  for P24M
            nights,                             10泊,                     about for P10D
            nights with their days,             3泊4日,                   for P4D
            so long before,                     3日前,                    P3D before
            before in Chinese,                  三天前,                   P3D before
            before in English,                  3 days before,            P3D before
            ago,                                two weeks ago,            P14D before
            the day before,                     the day before,           P1D before
            in advance,                         提前一周,                  P7D before
            before the end,                     到期前三天,                P3D before
            after,                              3天后,                    P3D after
            in so long,                         in 3 days,                P3D after
            hours before,                       2時間前,                   PT2H before
            roughly so long,                    10天前后,                  about for P10D
            the third day,                      第三天,                   none
            the third day in Japanese,          3日目,                    none
            the thirtieth,                      第三十天,                  none
            the last day,                       最后一天,                  none
            for ages,                           等了半天,                  none
            the second half,                    下半年,                   none
            the price of a day,                 一天多少钱,                none
            the price of a month,               多少钱一个月,              none
            the price in English,               how much a month,         none
            each day,                           1日1GB,                   1 GB
            each month,                         3GB a month,              3 GB
            each year,                          two calls a year,         none
            an age,                             70 years old,             none
            for a while,                        一時帰国,                  none
            a bit,                              有一点慢,                  none
            a bit earlier,                      早一点,                   none
            """)
    void tellsHowLong(String situation, String written, String read) {
        assertThat(read(written)).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                        written,                  read
            a slash,                            5/20まで,                 2027-05-20
            a slash the European way,           20/5,                     2027-05-20
            in December,                        12月31号,                  2026-12-31
            already gone this year,             3月4日,                   2027-03-04
            Chinese numerals,                   十二月三十一日,            2026-12-31
            with a year,                        2026-12-31,               2026-12-31
            with a year and slashes,            2027/3/4,                 2027-03-04
            with a year in Japanese,            2027年3月4日,              2027-03-04
            with a year in two digits,          27年3月4日,                2027-03-04
            with a year of Reiwa,               令和9年3月4日,             2027-03-04
            with a year in Chinese,             二〇二七年三月四日,         2027-03-04
            English,                            March 4,                  2027-03-04
            British,                            4 Mar,                    2027-03-04
            with a year in English,             'March 4, 2028',          2028-03-04
            an ordinal and a month,             4th of March,             2027-03-04
            a leap day,                         2月29日,                  2028-02-29
            no such day,                        2月30日,                  none
            no such month,                      13/32,                    none
            always,                             24/7,                     none
            only an ordinal,                    on the 12th,              2026-12-12
            of next month,                      31st of next month,       2026-12-31
            the third day,                      on the 3rd day,           none
            a day of the month,                 31日,                     2026-12-31
            a day of this month,                25号,                     2026-11-25
            a day of every month,               毎月1日,                  2026-12-01
            from a day on,                      20日以降,                  2026-11-20
            a day of next month,                来月5日,                   2026-12-05
            a day of next month in Chinese,     下个月5号,                 2026-12-05
            today,                              今日,                     2026-11-20
            tomorrow,                           明天,                     2026-11-21
            tomorrow in Cantonese,              聽日,                     2026-11-21
            tomorrow in Japanese,               あした,                   2026-11-21
            in two days,                        后天,                     2026-11-22
            in two days in Japanese,            あさって,                  2026-11-22
            in two days in English,             the day after tomorrow,   2026-11-22
            in three days,                      大后天,                   2026-11-23
            yesterday,                          昨日,                     2026-11-19
            two days ago,                       前天,                     2026-11-18
            a word that holds another,          以后天天用,                none
            a place that holds a word,          京都はきょうと,            none
            Monday of next week,                来週の月曜,                2026-11-23
            Wednesday of next week,             下周三,                   2026-11-25
            Wednesday after next week's,        下下周三,                  2026-12-02
            this week's Friday,                 这周五,                   2026-11-20
            Sunday by another word,             星期天,                   2026-11-22
            Sunday in Traditional,              禮拜日,                   2026-11-22
            a coming weekday,                   金曜日,                   2026-11-20
            a weekday in English,               on Monday,                2026-11-23
            a short weekday,                    by Sat,                   2026-11-21
            next Friday has two meanings,       next Friday,              about 2026-11-27
            a count of weeks,                   两周三天,                  'for P14D, for P3D'
            the month's end,                    月末,                     2026-11-30
            the month's end in Chinese,         月底,                     2026-11-30
            the month's end in English,         end of the month,         2026-11-30
            the end of next month,              来月末,                   2026-12-31
            the end of a month,                 3月末,                    2027-03-31
            the end of a month in English,      end of March,             2027-03-31
            the year's end,                     年底,                     2026-12-31
            """)
    void tellsWhichDay(String situation, String written, String read) {
        assertThat(read(written)).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            # situation,                 written,               read
            a colon,                     9:30,                  at 09:30
            an evening in English,       at 9:30 pm,            at 21:30
            a morning in English,        9am,                   at 09:00
            a morning in words,          at 9 in the morning,   at 09:00
            an evening in words,         at 8:30 in the evening, at 20:30
            an hour alone,               remind me at 9,        at 09:00
            midnight by the clock,       12 am,                 at 00:00
            noon by the clock,           12pm,                  at 12:00
            a morning in Japanese,       朝8時,                  at 08:00
            half past,                   夜8時半,                at 20:30
            an evening in Chinese,       晚上十点,               at 22:00
            minutes in Chinese,          下午三点二十分,          at 15:20
            a quarter,                   早上九点一刻,            at 09:15
            the beginning of a day,      晚上12點,               at 00:00
            one in the afternoon,        下午一点,               at 13:00
            one at noon,                 中午一点,               at 13:00
            noon,                        noon,                  at 12:00
            roughly,                     8時ごろ,                about at 08:00
            a time of a day,             tomorrow 9am,          '2026-11-21, at 09:00'
            a night of a day,            明晚十点半,              '2026-11-21, at 22:30'
            a weekday and a time,        周三三点,                '2026-11-25, at 03:00'
            no such hour,                25:00,                 none
            no such minute,              9:75,                  none
            asked for,                   几点,                   none
            counted,                     第三点,                 none
            """)
    void tellsWhatTime(String situation, String written, String read) {
        assertThat(read(written)).isEqualTo(read == null ? "" : read);
    }

    private String read(String written) {
        return reader.read(written).quantities().stream()
                .map(ReaderDaysTest::resolved)
                .collect(joining(", "));
    }

    private static String resolved(Quantity quantity) {
        return quantity instanceof Quantity.Day day
                ? (day.about() ? "about " : "") + day.when().from(TODAY)
                : quantity.toString();
    }
}
