package dev.kuri.core.quantity;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** Which day is meant, as it was said: most days need another one to be told from. */
public sealed interface When {
    /**
     * The day that is meant by who says it on this one, in the zone of the person.
     *
     * @return never before today where the words leave the year or the month open
     */
    LocalDate from(LocalDate today);

    /** "2026-12-31". */
    record On(LocalDate date) implements When {
        @Override
        public LocalDate from(LocalDate today) {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** "5/20", "3月4日": a day without its year. */
    record InSomeYear(MonthDay day) implements When {
        @Override
        public LocalDate from(LocalDate today) {
            int year = today.getYear();
            while (!day.isValidYear(year) || day.atYear(year).isBefore(today)) {
                year++;
            }
            return day.atYear(year);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** "31日", "on the 12th": a day without its month. A month that has no such day is passed over. */
    record InSomeMonth(int day) implements When {
        public InSomeMonth {
            checkDay(day);
        }

        @Override
        public LocalDate from(LocalDate today) {
            YearMonth month = YearMonth.from(today);
            while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) {
                month = month.plusMonths(1);
            }
            return month.atDay(day);
        }
    }

    /**
     * "来月5日", "月末": a day of a month that is counted from this one.
     *
     * @param months 0 for this month, 1 for the next one
     * @param day the month's last day stands for one that it does not have, so that 31 is the end of any
     */
    record InMonth(int months, int day) implements When {
        public InMonth {
            checkDay(day);
        }

        @Override
        public LocalDate from(LocalDate today) {
            YearMonth month = YearMonth.from(today).plus(months, MONTHS);
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /** "3月末", "end of March". */
    record EndOf(Month month) implements When {
        @Override
        public LocalDate from(LocalDate today) {
            int year = today.getYear() + (today.getMonth().compareTo(month) > 0 ? 1 : 0);
            return Year.of(year).atMonth(month).atEndOfMonth();
        }
    }

    /** "tomorrow", "大后天"; days that are gone are negative. */
    record Away(int days) implements When {
        @Override
        public LocalDate from(LocalDate today) {
            return today.plusDays(days);
        }
    }

    /** "on Friday": today, if it is one. */
    record Coming(DayOfWeek weekday) implements When {
        @Override
        public LocalDate from(LocalDate today) {
            return today.with(nextOrSame(weekday));
        }
    }

    /**
     * "来週の月曜", "下周三": weeks begin on Monday.
     *
     * @param weeks 0 for this week, 1 for the next one
     */
    record InWeek(int weeks, DayOfWeek weekday) implements When {
        @Override
        public LocalDate from(LocalDate today) {
            return today.with(DayOfWeek.MONDAY).plus(weeks, WEEKS).with(weekday);
        }
    }

    private static void checkDay(int day) {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("No month has a day " + day);
        }
    }
}
