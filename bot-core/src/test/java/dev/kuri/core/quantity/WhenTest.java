package dev.kuri.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,            said,  today,        meant
            later this year,        12-31, 2026-11-20,   2026-12-31
            gone this year,         03-04, 2026-11-20,   2027-03-04
            today,                  11-20, 2026-11-20,   2026-11-20
            only in leap years,     02-29, 2026-03-01,   2028-02-29
            past a century,         02-29, 2097-01-01,   2104-02-29
            """)
    void findsTheYearOfADay(String situation, String said, LocalDate today, LocalDate meant) {
        assertThat(new When.InSomeYear(MonthDay.parse("--" + said)).from(today)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,             day, today,        meant
            later this month,        25,  2026-11-20,   2026-11-25
            gone this month,         5,   2026-11-20,   2026-12-05
            gone this year,          5,   2026-12-20,   2027-01-05
            not in this month,       31,  2026-11-20,   2026-12-31
            not in February,         30,  2027-01-31,   2027-03-30
            """)
    void findsTheMonthOfADay(String situation, int day, LocalDate today, LocalDate meant) {
        assertThat(new When.InSomeMonth(day).from(today)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,             months, day, today,        meant
            the end of this month,   0,      31,  2026-11-20,   2026-11-30
            the end of February,     1,      31,  2027-01-31,   2027-02-28
            gone already,            0,      5,   2026-11-20,   2026-11-05
            next year,               1,      5,   2026-12-31,   2027-01-05
            """)
    void countsMonthsFromThisOne(String situation, int months, int day, LocalDate today, LocalDate meant) {
        assertThat(new When.InMonth(months, day).from(today)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,             month,    today,        meant
            this month,              NOVEMBER, 2026-11-30,   2026-11-30
            gone this year,          MARCH,    2026-11-20,   2027-03-31
            in a leap year,          FEBRUARY, 2027-03-01,   2028-02-29
            """)
    void findsTheEndOfAMonth(String situation, Month month, LocalDate today, LocalDate meant) {
        assertThat(new When.EndOf(month).from(today)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,             weeks, weekday,   today,        meant
            next week from Friday,   1,     MONDAY,    2026-11-20,   2026-11-23
            next week from Sunday,   1,     MONDAY,    2026-11-22,   2026-11-23
            next week from Monday,   1,     MONDAY,    2026-11-23,   2026-11-30
            last week,               -1,    SUNDAY,    2026-11-20,   2026-11-15
            across the year,         1,     FRIDAY,    2026-12-31,   2027-01-08
            """)
    void beginsWeeksOnMonday(String situation, int weeks, DayOfWeek weekday, LocalDate today, LocalDate meant) {
        assertThat(new When.InWeek(weeks, weekday).from(today)).isEqualTo(meant);
    }

    @Test
    void takesTodayForAComingWeekday() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(new When.Coming(DayOfWeek.FRIDAY).from(friday)).isEqualTo(friday);
        assertThat(new When.Coming(DayOfWeek.THURSDAY).from(friday)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void refusesADayThatNoMonthHas() {
        assertThatThrownBy(() -> new When.InSomeMonth(32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new When.InMonth(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
