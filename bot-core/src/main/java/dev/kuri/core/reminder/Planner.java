package dev.kuri.core.reminder;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From a fact to the times at which a person hears of it.
 *
 * <p>A time in quiet hours moves to their end; where that leaves too little time to act, to shortly before they begin. Only
 * an hour that the person named stands, whatever it is. Two leads that come out at one time are one reminder, that of the
 * nearer. What would have been due before now is left out, with one exception: who consents after the last of several leads,
 * and more than a few hours before the fact, is reminded at once, as hearing nothing is what nobody wants.
 */
public final class Planner {
    /** Ours: so long before an end a person still can buy or renew. */
    public static final Duration TO_ACT = Duration.ofHours(1);

    /** Ours: who consented so shortly before a fact knows of it, and what is low is full again so soon. */
    private static final Duration WORTHWHILE = Duration.ofHours(3);

    /** Ours: what comes later than that is no news. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final Duration toAct;

    /**
     * @param toAct how long before a fact a reminder still is of use that had to wait for the end of the quiet hours; at most
     *     three hours
     * @throws IllegalArgumentException if it is longer, or less than nothing
     */
    public Planner(Duration toAct) {
        if (toAct.isNegative() || toAct.compareTo(WORTHWHILE) > 0) {
            throw new IllegalArgumentException("Not between nothing and " + WORTHWHILE + ": " + toAct);
        }
        this.toAct = toAct;
    }

    /**
     * All that is to be said of a fact from now on, each at its time. Planned again later, or for other hours, the same
     * reminders have the same ids.
     *
     * @return in the order in which they fall due; empty without consent
     */
    public List<Reminder> plan(Occasion occasion, Consent consent, Daytime daytime, Instant now) {
        if (!consent.covers(occasion)) {
            return List.of();
        }
        Collection<Due> dues = switch (occasion) {
            case Occasion.Low low -> atOnce(low, consent, daytime, now);
            case Occasion.Dated dated -> inTime(dated, consent, daytime, now);
            case Occasion.Own own -> inTime(own, consent, daytime, now);
        };
        return dues.stream()
                .map(due -> Reminder.of(occasion, consent.to(), due))
                .toList();
    }

    /** The lowest mark that is reached says all that the higher ones would. */
    private List<Due> atOnce(Occasion.Low low, Consent consent, Daytime daytime, Instant now) {
        if (!isWorthwhile(low, now)) {
            return List.of();
        }
        Instant at = fitted(now, low.at(), daytime);
        Instant dropAfter = Collections.min(List.of(at.plus(NEWS), low.at()));
        return leads(consent, Lead.Mark.class)
                .filter(mark -> mark.isReached(low))
                .min(comparing(mark -> mark.bytes(low)))
                .map(mark -> new Due(mark, at, dropAfter))
                .filter(due -> due.isAhead(now))
                .stream()
                .toList();
    }

    private Collection<Due> inTime(Occasion occasion, Consent consent, Daytime daytime, Instant now) {
        NavigableMap<Instant, Due> all = new TreeMap<>();
        leads(consent, Lead.Timed.class)
                .sorted(comparing((Lead.Timed lead) -> lead.at(occasion.at(), daytime))
                        .thenComparing(Lead::text))
                .map(lead -> due(lead, occasion, daytime))
                .filter(Due::isOfUse)
                .forEach(due -> all.put(due.at(), due));
        Collection<Due> ahead = all.tailMap(now, true).values();
        if (!ahead.isEmpty() || all.isEmpty() || !isWorthwhile(occasion, now)) {
            return ahead;
        }
        // Under the last lead, so that whoever was reminded then already is not reminded again.
        Due last = all.lastEntry().getValue();
        Due late = new Due(last.lead(), fitted(now, occasion.at(), daytime), last.dropAfter());
        return late.isAhead(now) ? List.of(late) : List.of();
    }

    private Due due(Lead.Timed lead, Occasion occasion, Daytime daytime) {
        Instant wanted = lead.at(occasion.at(), daytime);
        return switch (lead) {
            case Lead.Days days -> {
                Instant at = days.time() == null ? fitted(wanted, occasion.at(), daytime) : wanted;
                yield new Due(lead, at, occasion.at());
            }
            case Lead.Span span -> new Due(lead, fitted(wanted, occasion.at(), daytime), occasion.at());
            case Lead.OnTime onTime -> new Due(lead, wanted, wanted.plus(NEWS));
            case Lead.Afterwards afterwards -> {
                Instant at = daytime.isQuiet(wanted) ? daytime.afterQuiet(wanted) : wanted;
                yield new Due(lead, at, at.plus(NEWS));
            }
        };
    }

    /** Out of the quiet hours, and before the fact. */
    private Instant fitted(Instant wanted, Instant fact, Daytime daytime) {
        Instant latest = fact.minus(toAct);
        Instant time = wanted.isBefore(fact) ? wanted : latest;
        if (!daytime.isQuiet(time)) {
            return time;
        }
        Instant after = daytime.afterQuiet(time);
        return after.isAfter(latest) ? daytime.beforeQuiet(time) : after;
    }

    private static boolean isWorthwhile(Occasion occasion, Instant now) {
        return now.plus(WORTHWHILE).isBefore(occasion.at());
    }

    private static <L extends Lead> Stream<L> leads(Consent consent, Class<L> kind) {
        return consent.leadsInForce().stream().filter(kind::isInstance).map(kind::cast);
    }
}
