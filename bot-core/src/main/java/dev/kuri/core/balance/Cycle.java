package dev.kuri.core.balance;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * The month of a subscription, in Japan's time, which all Japanese providers count in.
 *
 * @param day of the month on which a new one starts, 1 to 31; in a month that has no such day, on its last
 */
public record Cycle(int day) {
    /** Japan has no summer time, so a day there always has 24 hours. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** From the first of a month to its end. */
    public static final Cycle CALENDAR_MONTH = new Cycle(1);

    /**
     * @throws IllegalArgumentException if there is no such day
     */
    public Cycle {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("Not a day of a month: " + day);
        }
    }

    /** When the cycle that holds this time started; that time itself if it starts one. */
    public Instant startOf(Instant time) {
        YearMonth month = YearMonth.from(time.atZone(ZONE));
        Instant start = startIn(month);
        return start.isAfter(time) ? startIn(month.minusMonths(1)) : start;
    }

    /** When the cycle that holds this time ends, which is when the next one starts. */
    public Instant endOf(Instant time) {
        YearMonth month = YearMonth.from(time.atZone(ZONE));
        Instant start = startIn(month);
        return start.isAfter(time) ? start : startIn(month.plusMonths(1));
    }

    /**
     * When a last day is over that a person has named: at midnight in Japan, or where the person is if that is sooner. So it
     * still is that day in both places, and nobody hears of it too late.
     *
     * @param zone where the person is
     */
    public static Instant endOfDay(LocalDate day, ZoneId zone) {
        return Stream.of(ZONE, zone)
                .map(there -> day.plusDays(1).atStartOfDay(there).toInstant())
                .min(naturalOrder())
                .orElseThrow();
    }

    private Instant startIn(YearMonth month) {
        LocalDate first = month.atDay(Math.min(day, month.lengthOfMonth()));
        return first.atStartOfDay(ZONE).toInstant();
    }
}
