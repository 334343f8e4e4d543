package dev.kuri.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.quantity.QuantityReader;
import dev.kuri.core.understand.Normaliser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WishedTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A Friday, at noon. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T12:00");

    /** The end of December. */
    private static final LocalDateTime END = LocalDateTime.parse("2027-01-01T00:00");

    private final Normaliser normaliser = Normaliser.load();
    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                | words                                             | meant
            a day in Japanese                          | 3月4日に思い出させて                                 | day to 2027-03-05 00:00
            a day and a time in Japanese               | 12月30日の夜9時に教えて                              | 2026-12-30 21:00
            a day and a time in Chinese                | 后天早上九点敲我一下                                  | 2026-11-22 09:00
            a day in Traditional Chinese               | 12月25號提醒我檢查                                  | day to 2026-12-26 00:00
            an evening in Cantonese                    | 聽晚九點叫我買                                       | 2026-11-21 21:00
            a day in English                           | set an alarm for dec 24 to renew                  | day to 2026-12-25 00:00
            a day without its month                    | ping me on the 28th                               | day to 2026-11-29 00:00
            a day without its month that is over       | 1日に教えて                                         | day to 2026-12-02 00:00
            a leap day                                 | remind me on feb 29                               | too far
            the month's end                            | 月底前敲我一下                                       | day to 2026-12-01 00:00
            the weekday that it is                     | 提醒我周五之前用完                                    | no time
            a weekday of next week                     | 下周三提醒我                                         | day to 2026-11-26 00:00
            tomorrow                                   | remind me tomorrow                                | day to 2026-11-22 00:00
            tomorrow morning                           | 明日の朝8時に鳴らして                                 | 2026-11-21 08:00
            today, after the usual hour                | remind me today                                   | no time
            today at a time                            | 今天下午三点提醒我                                    | 2026-11-20 15:00
            today at a time that is over               | 今日の9:30に教えて                                  | past
            only a time, still to come                 | remind me at 8 pm                                 | 2026-11-20 20:00
            only a time, over for today                | 朝8時に教えて                                        | 2026-11-21 08:00
            the very minute is over                    | remind me at 12:00                                | 2026-11-21 12:00
            tonight at midnight                        | remind me tonight at midnight                     | 2026-11-21 00:00
            only midnight                              | 24:00提醒我                                        | 2026-11-21 00:00
            midnight of another day is its beginning   | 11月25日 0:00に教えて                               | 2026-11-25 00:00
            yesterday                                  | 昨日教えて                                          | past
            a day that is over, with its year          | remind me on 2026-11-19                           | past
            a day of a year too far                    | 2028年1月1日に教えて                                | too far
            exactly 400 days ahead                     | remind me on 2027-12-25 at 12:00                  | 2027-12-25 12:00
            some time of the 400th day                 | remind me on 2027-12-25                           | day to 2027-12-26 00:00
            a minute more                              | remind me on 2027-12-25 at 12:01                  | too far
            no time at all                             | remind me to renew                                | no time
            hours from now                             | 2小时后提醒我                                        | 2026-11-20 14:00
            hours from now in English                  | remind me in 3 hours                              | 2026-11-20 15:00
            minutes from now in Japanese               | 30分後に教えて                                      | 2026-11-20 12:30
            days from now                              | 三天后提醒我                                         | day to 2026-11-24 00:00
            days from now at a time                    | remind me in 2 days at 6 pm                       | 2026-11-22 18:00
            a week from now in Japanese                | 1週間後に教えて                                     | day to 2026-11-28 00:00
            days before the end                        | remind me 3 days before my UQ data ends           | P3D before the end
            with the hour                              | remind me 3 days before my UQ data ends, at 9 am  | P3D 09:00 before the end
            the day before                             | 過期前一日通知我                                      | P1D before the end
            the day before in Japanese                 | 期限の前日に教えて                                   | P1D before the end
            two days in Traditional Chinese            | 到期前兩天提醒我                                     | P2D before the end
            a week before in Japanese                  | 切れる1週間前に                                      | P7D before the end
            a month before                             | a month before it ends                            | P31D before the end
            hours before                               | 到期前三小时提醒我                                    | PT3H before the end
            hours before in English                    | 2 hours before it expires                         | PT2H before the end
            longer before the end than there is        | 60 days before it ends                            | past
            no time before the end                     | 0 hours before it ends                            | no time
            the day before another day                 | remind me the day before I fly, on the 12th       | day to 2026-12-12 00:00
            and in Japanese                            | 12日に飛ぶので前日に教えて                             | day to 2026-12-12 00:00
            with an hour                               | 12月12日の前日の朝8時に                               | 2026-12-11 08:00
            hours before a day and time                | 3 hours before 6 pm on dec 12                     | 2026-12-12 15:00
            hours before a day of no time              | 3 hours before I fly on dec 12                    | no time
            days after a day                           | 3 days after dec 12                               | day to 2026-12-16 00:00
            """)
    void meansATime(String situation, String words, String meant) {
        Occasion.Dated fact = new Occasion.Dated(Kind.ENDS, new UUID(0, 1), at(END, TOKYO));

        assertThat(words(read(words).resolve(fact, Daytime.usual(TOKYO), at(NOW, TOKYO)), TOKYO))
                .isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                              | words                  | zone                | now              | meant
            nothing that it could be before          | 3 days before          | Asia/Tokyo          | 2026-11-20 12:00 | no time
            today is another day there               | tomorrow 9 am          | Pacific/Apia        | 2026-11-20 23:30 | 2026-11-21 09:00
            today, before the usual hour             | today                  | Asia/Tokyo          | 2026-11-20 08:59 | day to 2026-11-21 00:00
            a time that the clock leaves out         | mar 8 2:30 am          | America/New_York    | 2026-03-01 12:00 | 2026-03-08 03:30
            hours across the change are hours        | in 3 hours             | America/New_York    | 2026-03-08 00:30 | 2026-03-08 04:30
            a day across the change is a day         | in 1 day at 9 am       | America/New_York    | 2026-03-07 12:00 | 2026-03-08 09:00
            a day of 23 hours                        | mar 8                  | America/New_York    | 2026-03-01 12:00 | day to 2026-03-09 00:00
            the day before midnight is left out      | mar 28                 | Asia/Beirut         | 2026-03-01 12:00 | day to 2026-03-29 01:00
            a leap day that comes soon               | feb 29                 | Europe/London       | 2028-02-01 12:00 | day to 2028-03-01 00:00
            """)
    void meansItInTheZoneOfThePerson(String situation, String words, ZoneId zone, String now, String meant) {
        LocalDateTime time = LocalDateTime.parse(now, TIME);

        assertThat(words(read(words).resolve(null, Daytime.usual(zone), at(time, zone)), zone))
                .isEqualTo(meant);
    }

    private Wished read(String words) {
        List<Quantity> quantities = reader.read(words, normaliser.comparable(words), List.of());
        return Wished.of(quantities);
    }

    private static String words(Wished.Outcome outcome, ZoneId zone) {
        return switch (outcome) {
            case Wished.Outcome.BeforeFact before -> before.lead().text() + " before the end";
            case Wished.Outcome.Fixed fixed ->
                (fixed.lead() instanceof Lead.Days ? "day to " : "")
                        + TIME.format(fixed.at().atZone(zone));
            case Wished.Outcome.Refused refused ->
                switch (refused.why()) {
                    case PAST -> "past";
                    case NO_TIME -> "no time";
                    case TOO_FAR -> "too far";
                };
        };
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
