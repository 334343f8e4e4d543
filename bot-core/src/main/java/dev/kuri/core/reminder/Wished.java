package dev.kuri.core.reminder;

import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.quantity.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants to be reminded, as far as it was said.
 *
 * @param day null if none was said
 * @param time null if none was said
 * @param offset so long before a fact or that day, or after it or now; null if none was said
 */
public record Wished(@Nullable When day, @Nullable LocalTime time, Quantity.@Nullable Offset offset) {
    /** Ours: more than a year, so that next year's day can be named; nobody knows today what will be after that. */
    private static final Duration FARTHEST = Duration.ofDays(400);

    /** What became of a wish. */
    public sealed interface Outcome {
        /** It moves with a fact. */
        record BeforeFact(Occasion.Dated fact, Lead lead) implements Outcome {}

        /**
         * It stays where it is.
         *
         * @param at as {@link Occasion.Own#at} has it
         */
        record Fixed(Instant at, Lead lead) implements Outcome {}

        /** It cannot be. */
        record Refused(Why why) implements Outcome {}
    }

    /** Reasons for which a wish cannot be. */
    public enum Why {
        PAST,
        /** The words do not tell when; nor does "today" alone once its usual hour is over. */
        NO_TIME,
        /** More than 400 days ahead. */
        TOO_FAR
    }

    /** Of several days or times the first counts: those after it mostly tell what for. */
    public static Wished of(List<Quantity> quantities) {
        return new Wished(
                first(quantities, Quantity.Day.class).map(Quantity.Day::when).orElse(null),
                first(quantities, Quantity.TimeOfDay.class)
                        .map(Quantity.TimeOfDay::time)
                        .orElse(null),
                first(quantities, Quantity.Offset.class).orElse(null));
    }

    /** Whether the words tell when, in some way. */
    public boolean isAnyTime() {
        return day != null || time != null || offset != null;
    }

    /**
     * When that is. "Three days before" is counted from the day that was said, else from the fact; "in three days" from
     * that day, else from now.
     *
     * @param fact what is spoken of; null if that is nothing with an end
     */
    public Outcome resolve(Occasion.@Nullable Dated fact, Daytime daytime, Instant now) {
        LocalDate today = daytime.dayOf(now);
        LocalDate said = day == null ? null : day.from(today);
        if (offset == null) {
            return said == null && time == null ? refused(Why.NO_TIME) : on(said, daytime, now);
        } else if (said == null && offset.before()) {
            return fact == null ? refused(Why.NO_TIME) : before(fact, offset.amount(), daytime, now);
        } else if (offset.amount() instanceof Period days) {
            LocalDate from = said == null ? today : said;
            return on(offset.before() ? from.minus(days) : from.plus(days), daytime, now);
        } else if (said == null) {
            return at(now.plus(offset.amount()), now);
        } else if (time == null) {
            return refused(Why.NO_TIME);
        }
        Instant from = daytime.at(said, time);
        return at(offset.before() ? from.minus(offset.amount()) : from.plus(offset.amount()), now);
    }

    /**
     * @param date null for today, or tomorrow if the time is over
     */
    private Outcome on(@Nullable LocalDate date, Daytime daytime, Instant now) {
        LocalDate today = daytime.dayOf(now);
        LocalDate first = date == null ? today : date;
        if (time == null) {
            return onSomeTimeOf(first, daytime, now);
        }
        // Midnight is the end of a day as well as its beginning.
        boolean mayBeLater = date == null || (date.equals(today) && time.equals(LocalTime.MIDNIGHT));
        Instant at = daytime.at(first, time);
        return at(mayBeLater && !at.isAfter(now) ? daytime.at(first.plusDays(1), time) : at, now);
    }

    private static Outcome onSomeTimeOf(LocalDate date, Daytime daytime, Instant now) {
        Instant end = date.plusDays(1).atStartOfDay(daytime.zone()).toInstant();
        Instant usual = daytime.at(date, daytime.hour());
        if (!usual.isAfter(now) && end.isAfter(now)) {
            return refused(Why.NO_TIME);
        }
        return checked(usual, now, new Outcome.Fixed(end, new Lead.Days(0, null)));
    }

    private static Outcome at(Instant at, Instant now) {
        return checked(at, now, new Outcome.Fixed(at, new Lead.OnTime()));
    }

    private Outcome before(Occasion.Dated fact, TemporalAmount amount, Daytime daytime, Instant now) {
        if (amount.equals(Duration.ZERO)) {
            return refused(Why.NO_TIME);
        }
        Lead.Timed lead = amount instanceof Duration span
                ? new Lead.Span(span)
                : new Lead.Days(daysOf(amount, daytime.lastDayOf(fact.at())), time);
        return checked(lead.at(fact.at(), daytime), now, new Outcome.BeforeFact(fact, lead));
    }

    /** A month before the end of March is the end of February. */
    private static int daysOf(TemporalAmount amount, LocalDate before) {
        return (int) ChronoUnit.DAYS.between(before.minus(amount), before);
    }

    private static Outcome checked(Instant at, Instant now, Outcome outcome) {
        if (!at.isAfter(now)) {
            return refused(Why.PAST);
        }
        return at.isAfter(now.plus(FARTHEST)) ? refused(Why.TOO_FAR) : outcome;
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }

    private static <Q extends Quantity> Optional<Q> first(List<Quantity> quantities, Class<Q> kind) {
        return quantities.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
