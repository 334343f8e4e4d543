package dev.kuri.core.reminder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlannerTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("telegram"), "kuri", "42");
    private static final UUID SUBSCRIPTION = new UUID(0, 7);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mmxxx");

    private final Planner planner = new Planner(Duration.ofHours(1));

    /** Facts and "now" are in the person's zone where they have no offset of their own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                           | kind         | fact                   | leads            | where and how                                 | now              | reminders
            a month's end in Tokyo                                | ENDS         | 2027-01-01 00:00+09:00 |                  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-24 09:00+09:00 P7D, 2026-12-28 09:00+09:00 P3D, 2026-12-30 09:00+09:00 P1D, 2026-12-31 21:00+09:00 PT3H
            the same end seen from Shanghai                       | ENDS         | 2027-01-01 00:00+09:00 |                  | Asia/Shanghai                                 | 2026-12-01 12:00 | 2026-12-24 09:00+08:00 P7D, 2026-12-28 09:00+08:00 P3D, 2026-12-30 09:00+08:00 P1D, 2026-12-31 20:00+08:00 PT3H
            from Kathmandu                                        | ENDS         | 2027-01-01 00:00+09:00 |                  | Asia/Kathmandu                                | 2026-12-01 12:00 | 2026-12-24 09:00+05:45 P7D, 2026-12-28 09:00+05:45 P3D, 2026-12-30 09:00+05:45 P1D, 2026-12-31 17:45+05:45 PT3H
            from London                                           | ENDS         | 2027-01-01 00:00+09:00 |                  | Europe/London                                 | 2026-12-01 12:00 | 2026-12-24 09:00+00:00 P7D, 2026-12-28 09:00+00:00 P3D, 2026-12-30 09:00+00:00 P1D, 2026-12-31 12:00+00:00 PT3H
            from New York, three hours before it is not yet eight | ENDS         | 2027-01-01 00:00+09:00 |                  | America/New_York                              | 2026-12-01 12:00 | 2026-12-24 09:00-05:00 P7D, 2026-12-28 09:00-05:00 P3D, 2026-12-30 09:00-05:00 P1D, 2026-12-31 08:00-05:00 PT3H
            from Honolulu, where it ends before dawn              | ENDS         | 2027-01-01 00:00+09:00 |                  | Pacific/Honolulu                              | 2026-12-01 12:00 | 2026-12-24 09:00-10:00 P7D, 2026-12-28 09:00-10:00 P3D, 2026-12-30 09:00-10:00 P1D, 2026-12-30 21:45-10:00 PT3H
            from Lord Howe, where that is the next year           | ENDS         | 2027-01-01 00:00+09:00 |                  | Australia/Lord_Howe                           | 2026-12-01 12:00 | 2026-12-25 09:00+11:00 P7D, 2026-12-29 09:00+11:00 P3D, 2026-12-31 09:00+11:00 P1D, 2026-12-31 21:45+11:00 PT3H
            from Apia, a day ahead of Honolulu                    | ENDS         | 2027-01-01 00:00+09:00 |                  | Pacific/Apia                                  | 2026-12-01 12:00 | 2026-12-25 09:00+13:00 P7D, 2026-12-29 09:00+13:00 P3D, 2026-12-31 09:00+13:00 P1D, 2026-12-31 21:45+13:00 PT3H
            by the zone of a server                               | ENDS         | 2027-01-01 00:00+09:00 |                  | UTC                                           | 2026-12-01 12:00 | 2026-12-24 09:00+00:00 P7D, 2026-12-28 09:00+00:00 P3D, 2026-12-30 09:00+00:00 P1D, 2026-12-31 12:00+00:00 PT3H
            an eSIM that ends in the afternoon                    | ENDS         | 2026-12-10 14:30       |                  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-03 09:00+09:00 P7D, 2026-12-07 09:00+09:00 P3D, 2026-12-09 09:00+09:00 P1D, 2026-12-10 11:30+09:00 PT3H
            one that ends at nine in the morning                  | ENDS         | 2026-12-10 09:00       | P1D, PT3H        | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D, 2026-12-10 08:00+09:00 PT3H
            one that ends too soon after the night                | ENDS         | 2026-12-10 08:30       | P1D, PT3H        | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D, 2026-12-09 21:45+09:00 PT3H
            exactly the hour to act is left after the night       | ENDS         | 2026-12-10 09:00       | PT2H             | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 08:00+09:00 PT2H
            a minute less                                         | ENDS         | 2026-12-10 08:59       | PT2H             | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 21:45+09:00 PT2H
            one that ends in the middle of the night              | ENDS         | 2026-12-10 03:00       | P1D, PT3H        | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D, 2026-12-09 21:45+09:00 PT3H
            one that ends as the quiet hours begin                | ENDS         | 2026-12-10 22:00       | P1D, PT3H        | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D, 2026-12-10 19:00+09:00 PT3H
            three hours before is when they begin                 | ENDS         | 2026-12-11 01:00       | PT3H             | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 21:45+09:00 PT3H
            three hours before is just ahead of them              | ENDS         | 2026-12-11 00:59       | PT3H             | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 21:59+09:00 PT3H
            three hours before is when they are over              | ENDS         | 2026-12-10 11:00       | PT3H             | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 08:00+09:00 PT3H
            on the last day itself                                | ENDS         | 2027-01-01 00:00       | P0D              | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-31 09:00+09:00 P0D
            on the last day, which is over at seven               | ENDS         | 2026-12-10 07:00       | P0D              | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 21:45+09:00 P0D
            on the last day, which is over at half past nine      | ENDS         | 2026-12-10 09:30       | P0D              | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 09:00+09:00 P0D
            half an hour before                                   | ENDS         | 2026-12-10 14:30       | PT30M            | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 14:00+09:00 PT30M
            half an hour before, which is quiet                   | ENDS         | 2026-12-10 08:10       | PT30M            | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 21:45+09:00 PT30M
            36 hours before are no days                           | ENDS         | 2026-12-10 20:00       | PT36H            | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 08:00+09:00 PT36H
            no quiet hours at all                                 | ENDS         | 2026-12-10 06:00       | PT3H             | Asia/Tokyo never quiet                        | 2026-12-01 12:00 | 2026-12-10 03:00+09:00 PT3H
            quiet hours without midnight                          | ENDS         | 2026-12-10 06:00       | PT3H             | Asia/Tokyo quiet 01:00-05:00                  | 2026-12-01 12:00 | 2026-12-10 05:00+09:00 PT3H
            quiet by day: somebody works at night                 | ENDS         | 2026-12-10 23:00       | P1D, PT3H        | Asia/Tokyo quiet 07:00-15:00                  | 2026-12-01 12:00 | 2026-12-09 15:00+09:00 P1D, 2026-12-10 20:00+09:00 PT3H
            the usual hour is the first that is not quiet         | ENDS         | 2026-12-10 23:00       | P1D              | Asia/Tokyo quiet 22:00-09:00                  | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D
            the usual hour is quiet: it becomes ten               | ENDS         | 2026-12-10 23:00       | P1D              | Asia/Tokyo quiet 22:00-10:00                  | 2026-12-01 12:00 | 2026-12-09 10:00+09:00 P1D
            quiet until noon, and it ends at half past            | ENDS         | 2026-12-10 12:30       | P0D              | Asia/Tokyo quiet 20:00-12:00                  | 2026-12-01 12:00 | 2026-12-09 19:45+09:00 P0D
            only an hour of the day is not quiet                  | ENDS         | 2026-12-10 23:00       | P1D              | Asia/Tokyo quiet 13:00-12:00                  | 2026-12-01 12:00 | 2026-12-09 12:00+09:00 P1D
            a person who likes the evening                        | ENDS         | 2026-12-10 14:30       | P1D              | Asia/Tokyo hour 20:00                         | 2026-12-01 12:00 | 2026-12-09 20:00+09:00 P1D
            the usual hour at night                               | ENDS         | 2026-12-10 14:30       | P1D              | Asia/Tokyo hour 23:00                         | 2026-12-01 12:00 | 2026-12-10 08:00+09:00 P1D
            an hour that the person named                         | ENDS         | 2027-01-01 00:00       | P3D 20:30        | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-28 20:30+09:00 P3D 20:30
            a quiet hour that the person named stands             | ENDS         | 2027-01-01 00:00       | P3D 23:30        | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-28 23:30+09:00 P3D 23:30
            named, but after the end                              | ENDS         | 2026-12-10 07:00       | P0D 09:00        | Asia/Tokyo                                    | 2026-12-01 12:00 |
            two leads at one time are one                         | ENDS         | 2026-12-10 12:00       | PT27H, P1D       | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 PT27H
            the night brings two leads to one time                | ENDS         | 2026-12-10 09:00       | PT2H, PT3H       | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 08:00+09:00 PT2H
            the same lead twice                                   | ENDS         | 2026-12-10 12:00       | P1D, P1D         | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D
            a named hour that is the usual one                    | ENDS         | 2026-12-10 12:00       | P1D, P1D 09:00   | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-09 09:00+09:00 P1D 09:00
            a week before a leap day's end                        | ENDS         | 2028-03-01 00:00       | P7D, P1D         | Asia/Tokyo                                    | 2028-02-01 12:00 | 2028-02-22 09:00+09:00 P7D, 2028-02-28 09:00+09:00 P1D
            over a leap day                                       | ENDS         | 2028-03-02 00:00       | P3D, P1D         | Asia/Tokyo                                    | 2028-02-01 12:00 | 2028-02-27 09:00+09:00 P3D, 2028-02-29 09:00+09:00 P1D
            the same in a year without one                        | ENDS         | 2027-03-02 00:00       | P3D, P1D         | Asia/Tokyo                                    | 2027-02-01 12:00 | 2027-02-26 09:00+09:00 P3D, 2027-02-28 09:00+09:00 P1D
            from a month of 31 days into one of 30                | ENDS         | 2026-11-03 00:00       | P7D, P3D         | Asia/Tokyo                                    | 2026-10-01 12:00 | 2026-10-26 09:00+09:00 P7D, 2026-10-30 09:00+09:00 P3D
            the end of November                                   | CARRIED_ENDS | 2026-12-01 00:00       |                  | Asia/Tokyo                                    | 2026-11-20 12:00 | 2026-11-27 09:00+09:00 P3D, 2026-11-29 09:00+09:00 P1D
            the end of February                                   | CARRIED_ENDS | 2027-03-01 00:00       |                  | Asia/Tokyo                                    | 2027-02-10 12:00 | 2027-02-25 09:00+09:00 P3D, 2027-02-27 09:00+09:00 P1D
            the new year                                          | CARRIED_ENDS | 2027-01-03 00:00       |                  | Asia/Tokyo                                    | 2026-12-10 12:00 | 2026-12-30 09:00+09:00 P3D, 2027-01-01 09:00+09:00 P1D
            a line to be kept alive                               | KEEP_ALIVE   | 2027-05-21 00:00       |                  | Asia/Tokyo                                    | 2026-11-22 12:00 | 2027-05-06 09:00+09:00 P14D, 2027-05-17 09:00+09:00 P3D
            clocks go forward in London meanwhile                 | ENDS         | 2026-03-30 12:00       | P3D, P1D         | Europe/London                                 | 2026-03-20 12:00 | 2026-03-27 09:00+00:00 P3D, 2026-03-29 09:00+01:00 P1D
            24 hours before, across that night                    | ENDS         | 2026-03-29 12:00       | PT24H            | Europe/London                                 | 2026-03-20 12:00 | 2026-03-28 11:00+00:00 PT24H
            clocks go back in London meanwhile                    | ENDS         | 2026-10-26 12:00       | P3D, P1D         | Europe/London                                 | 2026-10-20 12:00 | 2026-10-23 09:00+01:00 P3D, 2026-10-25 09:00+00:00 P1D
            24 hours before, across that night in autumn          | ENDS         | 2026-10-25 12:00       | PT24H            | Europe/London                                 | 2026-10-20 12:00 | 2026-10-24 13:00+01:00 PT24H
            clocks go forward in New York                         | ENDS         | 2026-03-09 00:00+09:00 |                  | America/New_York                              | 2026-02-20 12:00 | 2026-03-01 09:00-05:00 P7D, 2026-03-05 09:00-05:00 P3D, 2026-03-07 09:00-05:00 P1D, 2026-03-08 08:00-04:00 PT3H
            an hour that the clock leaves out is later            | ENDS         | 2026-03-08 20:00       | P0D 02:30        | America/New_York                              | 2026-02-20 12:00 | 2026-03-08 03:30-04:00 P0D 02:30
            an hour that the clock shows twice is the first       | ENDS         | 2026-11-01 20:00       | P0D 01:30        | America/New_York                              | 2026-10-20 12:00 | 2026-11-01 01:30-04:00 P0D 01:30
            quiet hours end in the hour that is left out          | ENDS         | 2026-03-08 20:00       | P0D              | America/New_York quiet 22:00-02:30 hour 01:00 | 2026-02-20 12:00 | 2026-03-08 03:00-04:00 P0D
            quiet hours begin in the hour that is left out        | ENDS         | 2026-03-08 05:00       | PT1H30M          | America/New_York quiet 02:30-04:30            | 2026-02-20 12:00 | 2026-03-08 01:45-05:00 PT1H30M
            quiet hours end in the hour that comes twice          | ENDS         | 2026-11-01 20:00       | P0D              | America/New_York quiet 22:00-01:30 hour 01:15 | 2026-10-20 12:00 | 2026-11-01 01:30-05:00 P0D
            quiet hours begin in the hour that comes twice        | ENDS         | 2026-11-01 03:00       | PT1H30M          | America/New_York quiet 01:15-06:00            | 2026-10-20 12:00 | 2026-11-01 01:00-04:00 PT1H30M
            half an hour forward on Lord Howe                     | ENDS         | 2026-10-04 12:00       | P1D, PT24H       | Australia/Lord_Howe                           | 2026-09-20 12:00 | 2026-10-03 09:00+10:30 P1D, 2026-10-03 11:30+10:30 PT24H
            half an hour back on Lord Howe                        | ENDS         | 2026-04-05 12:00       | P1D, PT24H       | Australia/Lord_Howe                           | 2026-03-20 12:00 | 2026-04-04 09:00+11:00 P1D, 2026-04-04 12:30+11:00 PT24H
            an hour that Lord Howe leaves out                     | ENDS         | 2026-10-04 12:00       | P0D 02:15        | Australia/Lord_Howe                           | 2026-09-20 12:00 | 2026-10-04 02:45+11:00 P0D 02:15
            the day that Samoa left out                           | ENDS         | 2011-12-31 12:00       | P1D 10:00, PT24H | Pacific/Apia                                  | 2011-12-20 12:00 | 2011-12-29 12:00-10:00 PT24H, 2011-12-31 10:00+14:00 P1D 10:00
            a day that begins at one in Beirut                    | OWN          | 2026-03-30 00:00       | P0D              | Asia/Beirut                                   | 2026-03-20 12:00 | 2026-03-29 09:00+03:00 P0D
            midnight that Beirut leaves out                       | ENDS         | 2026-03-29 20:00       | P0D 00:00        | Asia/Beirut                                   | 2026-03-20 12:00 | 2026-03-29 01:00+03:00 P0D 00:00
            clocks go forward at midnight in Havana               | ENDS         | 2026-03-08 09:00       | PT3H             | America/Havana quiet 23:30-08:30              | 2026-02-20 12:00 | 2026-03-07 23:15-05:00 PT3H
            quarters of an hour on the Chatham Islands            | ENDS         | 2027-01-01 00:00+09:00 | P1D, PT3H        | Pacific/Chatham                               | 2026-12-01 12:00 | 2026-12-31 09:00+13:45 P1D, 2026-12-31 21:45+13:45 PT3H
            two hours forward at Troll                            | ENDS         | 2026-03-29 12:00       | PT12H            | Antarctica/Troll quiet 22:00-02:00            | 2026-03-20 12:00 | 2026-03-29 03:00+02:00 PT12H
            no summer time in Japan                               | ENDS         | 2026-03-30 12:00       | P1D, PT24H       | Asia/Tokyo                                    | 2026-03-20 12:00 | 2026-03-29 09:00+09:00 P1D, 2026-03-29 12:00+09:00 PT24H
            a week before is over: the rest                       | ENDS         | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2026-12-26 12:00 | 2026-12-28 09:00+09:00 P3D, 2026-12-30 09:00+09:00 P1D, 2026-12-31 21:00+09:00 PT3H
            due this very second                                  | ENDS         | 2027-01-01 00:00       | P3D, P1D         | Asia/Tokyo                                    | 2026-12-28 09:00 | 2026-12-28 09:00+09:00 P3D, 2026-12-30 09:00+09:00 P1D
            a minute late: the next one does                      | ENDS         | 2027-01-01 00:00       | P3D, P1D         | Asia/Tokyo                                    | 2026-12-28 09:01 | 2026-12-30 09:00+09:00 P1D
            after the last of them, at once                       | CARRIED_ENDS | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2026-12-31 12:00 | 2026-12-31 12:00+09:00 P1D
            at once, but not at night                             | CARRIED_ENDS | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2026-12-30 23:00 | 2026-12-31 08:00+09:00 P1D
            at once would be night, and then too late             | CARRIED_ENDS | 2026-12-31 08:30       |                  | Asia/Tokyo                                    | 2026-12-30 23:00 |
            not when only three hours are left                    | CARRIED_ENDS | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2026-12-31 21:00 |
            when a minute more is                                 | CARRIED_ENDS | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2026-12-31 20:59 | 2026-12-31 20:59+09:00 P1D
            after the fact                                        | ENDS         | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2027-01-01 00:00 |
            the month's reset                                     | RESET        | 2027-01-01 00:00+09:00 |                  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2027-01-01 09:00+09:00 afterwards
            the reset seen from New York                          | RESET        | 2027-01-01 00:00+09:00 |                  | America/New_York                              | 2026-12-01 12:00 | 2027-01-01 09:00-05:00 afterwards
            the reset seen from Apia                              | RESET        | 2027-01-01 00:00+09:00 |                  | Pacific/Apia                                  | 2026-12-01 12:00 | 2027-01-01 09:00+13:00 afterwards
            a reset exactly at the usual hour                     | RESET        | 2026-12-10 09:00       |                  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-10 09:00+09:00 afterwards
            a reset told at ten, as nine is quiet                 | RESET        | 2027-01-01 00:00       |                  | Asia/Tokyo quiet 22:00-10:00                  | 2026-12-01 12:00 | 2027-01-01 10:00+09:00 afterwards
            a reset that was, before it is told                   | RESET        | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2027-01-01 03:00 | 2027-01-01 09:00+09:00 afterwards
            a reset that was told                                 | RESET        | 2027-01-01 00:00       |                  | Asia/Tokyo                                    | 2027-01-01 09:01 |
            before the reset, and after                           | RESET        | 2027-01-01 00:00       | P3D, afterwards  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-28 09:00+09:00 P3D, 2027-01-01 09:00+09:00 afterwards
            the person's own time                                 | OWN          | 2026-12-12 18:30       |                  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-12 18:30+09:00 on-time
            the person's own time at night                        | OWN          | 2026-12-12 03:00       |                  | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-12 03:00+09:00 on-time
            the person's own time is over                         | OWN          | 2026-12-12 03:00       |                  | Asia/Tokyo                                    | 2026-12-12 03:01 |
            the person's own day                                  | OWN          | 2026-12-13 00:00       | P0D              | Asia/Tokyo                                    | 2026-12-01 12:00 | 2026-12-12 09:00+09:00 P0D
            the person's own day, late to rise                    | OWN          | 2026-12-13 00:00       | P0D              | Asia/Tokyo quiet 22:00-11:00                  | 2026-12-01 12:00 | 2026-12-12 11:00+09:00 P0D
            """)
    void plansEachAtItsTime(
            String situation,
            Kind kind,
            String fact,
            @Nullable String leads,
            String where,
            String now,
            @Nullable String reminders) {
        Daytime daytime = daytime(where);
        Occasion occasion = occasion(kind, time(fact, daytime.zone()));

        List<Reminder> planned = planner.plan(occasion, consent(kind, leads), daytime, time(now, daytime.zone()));

        assertThat(written(planned, daytime.zone())).isEqualTo(reminders == null ? "" : reminders);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                    | left | of | runs out | more comes       | leads          | now              | reminders
            plenty is left                                 | 20   | 30 | false    | 2027-01-01 00:00 |                | 2026-12-10 12:00 |
            a quarter is left                              | 7.5  | 30 | false    | 2027-01-01 00:00 |                | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 25%
            a byte more than a quarter                     | 7.500000001 | 30 | false | 2027-01-01 00:00 |            | 2026-12-10 12:00 |
            a tenth is left: one reminder, not two         | 3    | 30 | false    | 2027-01-01 00:00 |                | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 10%
            nothing is left                                | 0    | 30 | true     | 2027-01-01 00:00 |                | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 10%
            it will not last                               | 20   | 30 | true     | 2027-01-01 00:00 |                | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 pace
            it will not last, and little is left           | 7    | 30 | true     | 2027-01-01 00:00 |                | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 25%
            found at night                                 | 3    | 30 | false    | 2027-01-01 00:00 |                | 2026-12-10 02:00 | 2026-12-10 08:00+09:00 10%
            found in the night in which more comes         | 3    | 30 | false    | 2027-01-01 00:00 |                | 2026-12-31 22:30 |
            more comes in three hours                      | 3    | 30 | false    | 2027-01-01 00:00 |                | 2026-12-31 21:00 |
            what it was whole nobody knows                 | 1    | 0  | false    | 2027-01-01 00:00 |                | 2026-12-10 12:00 |
            an amount that the person named                | 1    | 0  | false    | 2027-01-01 00:00 | 1000000000B    | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 1000000000B
            a share that the person named                  | 5.9  | 30 | false    | 2027-01-01 00:00 | 20%            | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 20%
            an amount below a share                        | 0.9  | 30 | false    | 2027-01-01 00:00 | 20%, 1000000000B | 2026-12-10 12:00 | 2026-12-10 12:00+09:00 1000000000B
            """)
    void tellsOfTheLowestMarkThatIsReached(
            String situation,
            BigDecimal left,
            BigDecimal whole,
            boolean runsOut,
            String more,
            @Nullable String leads,
            String now,
            @Nullable String reminders) {
        Daytime daytime = daytime("Asia/Tokyo");
        Occasion low = new Occasion.Low(SUBSCRIPTION, time(more, daytime.zone()), bytes(left), bytes(whole), runsOut);

        List<Reminder> planned = planner.plan(low, consent(Kind.LOW, leads), daytime, time(now, daytime.zone()));

        assertThat(written(planned, daytime.zone())).isEqualTo(reminders == null ? "" : reminders);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                        | kind  | fact             | lead       | not after
            an end                             | ENDS  | 2027-01-01 00:00 | P3D        | 2027-01-01 00:00
            the month's reset, for a day       | RESET | 2027-01-01 00:00 | afterwards | 2027-01-02 09:00
            the person's own time, for a day   | OWN   | 2026-12-12 18:30 | on-time    | 2026-12-13 18:30
            the person's own day, to its end   | OWN   | 2026-12-13 00:00 | P0D        | 2026-12-13 00:00
            """)
    void tellsFromWhenOnItIsOfNoUse(String situation, Kind kind, String fact, String lead, String dropAfter) {
        Daytime daytime = daytime("Asia/Tokyo");
        Occasion occasion = occasion(kind, time(fact, daytime.zone()));

        List<Reminder> planned = planner.plan(occasion, consent(kind, lead), daytime, Instant.EPOCH);

        assertThat(planned).extracting(Reminder::dropAfter).containsExactly(time(dropAfter, daytime.zone()));
    }

    private static Occasion occasion(Kind kind, Instant at) {
        return kind == Kind.OWN ? new Occasion.Own(SUBSCRIPTION, at, "") : new Occasion.Dated(kind, SUBSCRIPTION, at);
    }

    private static long bytes(BigDecimal gigabytes) {
        return gigabytes.movePointRight(9).longValueExact();
    }

    private static String written(List<Reminder> reminders, ZoneId zone) {
        return reminders.stream().map(reminder -> written(reminder, zone)).collect(joining(", "));
    }

    private static String written(Reminder reminder, ZoneId zone) {
        return TIME.format(reminder.dueAt().atZone(zone)) + " "
                + reminder.lead().text();
    }

    private static Consent consent(Kind kind, @Nullable String leads) {
        List<Lead> chosen = leads == null
                ? null
                : Pattern.compile(", ").splitAsStream(leads).map(Lead::of).toList();
        return new Consent(CHAT, SUBSCRIPTION, kind, true, Instant.EPOCH, "1", chosen);
    }

    /** {@code "Asia/Tokyo quiet 22:00-08:00 hour 20:00"}. */
    private static Daytime daytime(String where) {
        List<String> words = List.of(where.split(" ", -1));
        Daytime usual = Daytime.usual(ZoneId.of(words.getFirst()));
        String quiet = after("quiet", words);
        String hour = after("hour", words);
        QuietHours hours = quiet.isEmpty()
                ? QuietHours.USUAL
                : new QuietHours(LocalTime.parse(quiet.substring(0, 5)), LocalTime.parse(quiet.substring(6)));
        return new Daytime(
                usual.zone(),
                hour.isEmpty() ? usual.hour() : LocalTime.parse(hour),
                words.contains("never") ? QuietHours.NONE : hours);
    }

    private static String after(String word, List<String> words) {
        int place = words.indexOf(word);
        return place < 0 || place + 1 == words.size() ? "" : words.get(place + 1);
    }

    private static Instant time(String written, ZoneId zone) {
        String iso = written.replace(' ', 'T');
        return iso.length() > "2027-01-01T00:00".length()
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(zone).toInstant();
    }
}
