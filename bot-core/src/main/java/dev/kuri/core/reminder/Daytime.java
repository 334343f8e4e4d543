package dev.kuri.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a person may be spoken to.
 *
 * @param zone where the person is
 * @param hour at which reminders come that need no certain one
 */
public record Daytime(ZoneId zone, LocalTime hour, QuietHours quiet) {
    /** The hour for who did not name another; ours. */
    public static final LocalTime USUAL_HOUR = LocalTime.of(9, 0);

    /** Ours: said so long before the quiet hours, it is still read, and an outbox that is late does not make it night. */
    private static final Duration AHEAD_OF_QUIET = Duration.ofMinutes(15);

    /** For who told nothing but a zone. */
    public static Daytime usual(ZoneId zone) {
        return new Daytime(zone, USUAL_HOUR, QuietHours.USUAL);
    }

    /** The day that it is there. */
    LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    /** The last day before an end, of which there is a part at least: for what ends at midnight the day before. */
    LocalDate lastDayOf(Instant end) {
        return dayOf(end.minusNanos(1));
    }

    /** Of two times that the clock shows alike the first; for one that it leaves out, later by what it leaves out. */
    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The first usual hour at or after a time. */
    Instant nextHour(Instant from) {
        return Stream.iterate(dayOf(from), day -> day.plusDays(1))
                .map(day -> at(day, hour))
                .filter(time -> !time.isBefore(from))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the person is left alone then. */
    public boolean isQuiet(Instant time) {
        return quiet.hold(LocalTime.ofInstant(time, zone));
    }

    /** The first time, at or after a quiet one, at which it is quiet no more. */
    public Instant afterQuiet(Instant quietTime) {
        return Stream.iterate(dayOf(quietTime), day -> day.plusDays(1))
                .map(day -> end(day.atTime(quiet.to())))
                .filter(end -> !end.isBefore(quietTime) && !isQuiet(end))
                .findFirst()
                .orElseThrow();
    }

    /** A good time to speak shortly before the quiet hours in which a time is. */
    Instant beforeQuiet(Instant quietTime) {
        return Stream.iterate(dayOf(quietTime), day -> day.minusDays(1))
                .map(day -> beginning(day.atTime(quiet.from())))
                .filter(begin -> !begin.isAfter(quietTime))
                .map(begin -> begin.minus(AHEAD_OF_QUIET))
                .filter(time -> !isQuiet(time))
                .findFirst()
                .orElseThrow();
    }

    /** Where the clock shows it twice, the quiet hours last until the second time. */
    private Instant end(LocalDateTime to) {
        Instant gap = gap(to);
        return gap == null ? to.atZone(zone).withLaterOffsetAtOverlap().toInstant() : gap;
    }

    private Instant beginning(LocalDateTime from) {
        Instant gap = gap(from);
        return gap == null ? from.atZone(zone).toInstant() : gap;
    }

    /** When the clock leaves this time out; null if it does not. */
    private @Nullable Instant gap(LocalDateTime time) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap() ? change.getInstant() : null;
    }
}
