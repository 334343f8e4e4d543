package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** A number of days, weeks, months, years, nights, hours or minutes. */
record TimeSpan(boolean about, TemporalAmount amount) {
    /** Ours: nobody means a longer one. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final long DAYS_OF_WEEK = 7;
    private static final long MONTHS_OF_YEAR = 12;
    private static final long DAYS_OF_MONTH = 30;
    private static final long MINUTES_OF_HOUR = 60;
    private static final long MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

    /** What one of the patterns of {@link LengthGrammar} has found. */
    static Optional<TimeSpan> in(Find find) {
        return find.number()
                .map(number -> find.has("half") || find.has("halfMore") ? number.plus(HALF) : number)
                .filter(number -> number.value().compareTo(MOST) <= 0)
                .map(number -> of(find, number));
    }

    private static TimeSpan of(Find find, Numeral number) {
        boolean about = find.about() || number.about() || find.has("more");
        BigDecimal value = number.value();
        if (find.has("night")) {
            return ofNights(find, value, about);
        } else if (find.has("day")) {
            return new TimeSpan(about || !number.isWhole(), days(value));
        } else if (find.has("week")) {
            return new TimeSpan(about, days(times(value, DAYS_OF_WEEK)));
        } else if (find.has("hour")) {
            return new TimeSpan(about, minutes(times(value, MINUTES_OF_HOUR)));
        } else if (find.has("minute")) {
            return new TimeSpan(about, minutes(value));
        }
        Numeral months = find.has("year") ? number.times(BigDecimal.valueOf(MONTHS_OF_YEAR)) : number;
        return new TimeSpan(about || !months.isWhole(), months(months.value()));
    }

    /** Nights alone leave open whether the day of departure counts; "3泊4日" says it. */
    private static TimeSpan ofNights(Find find, BigDecimal nights, boolean about) {
        int until = find.small("until");
        return until < 0 ? new TimeSpan(true, days(nights)) : new TimeSpan(about, Period.ofDays(until));
    }

    private static TemporalAmount days(BigDecimal days) {
        return Numeral.exactly(days).isWhole() ? Period.ofDays(days.intValue()) : minutes(times(days, MINUTES_OF_DAY));
    }

    private static Period months(BigDecimal months) {
        int whole = months.intValue();
        BigDecimal rest = months.subtract(BigDecimal.valueOf(whole));
        return Period.of(0, whole, times(rest, DAYS_OF_MONTH).intValue());
    }

    private static Duration minutes(BigDecimal minutes) {
        return Duration.ofSeconds(
                times(minutes, 60).setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private static BigDecimal times(BigDecimal value, long factor) {
        return value.multiply(BigDecimal.valueOf(factor));
    }
}
