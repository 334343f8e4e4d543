package dev.kuri.core.answer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Freshness;
import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.Card;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Balances as figures to be drawn. Days and times are those of the person's clock, as in the words beside them. */
final class BalanceCards {
    private static final String TIME = "HH:mm ";
    private static final String DAY = "uuuu-MM-dd ";

    /** Japan's zone has a name that nobody shares; Taiwan's would be CST, as Chicago's is. */
    private static final String JAPAN = "z";

    private static final String ELSEWHERE = "O";
    private static final String A_DAY = "/d";

    private final Names names;
    private final Clock clock;

    BalanceCards(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * Empty where there are no figures, or none that can be trusted.
     *
     * @param zone where the person is
     */
    Optional<Card> of(Balance balance, ZoneId zone) {
        return balance instanceof Told told && isClear(told)
                ? Optional.of(of(told, clock.instant().atZone(zone)))
                : Optional.empty();
    }

    private static boolean isClear(Told told) {
        return told.state() != Holding.State.UNKNOWN || told.unlimited() || told.remaining() > 0;
    }

    private Card of(Told told, ZonedDateTime now) {
        ZoneId zone = now.getZone();
        List<Card.Lot> lots = known(told)
                .map(portion -> lot(told, portion, zone))
                .sorted(comparing(Card.Lot::state).thenComparing(Card.Lot::lastDay, nullsLast(naturalOrder())))
                .toList();
        return new Card(
                name(told.subscription().subject()),
                state(told.state()),
                told.unlimited() ? Card.ENDLESS : amount(told, left(told)),
                whole(told),
                lots,
                now.toLocalDate(),
                lastDay(told.runsOut(), zone),
                time(now, told.asOf()),
                told.freshness() instanceof Freshness.Stale);
    }

    private String name(Subject subject) {
        return subject.provider() == null ? "" : names.provider(Language.EN, subject.provider());
    }

    private static String amount(Told told, long bytes) {
        return BalanceWords.amount(bytes, told.gigabyte());
    }

    private static Stream<Portion> known(Told told) {
        return told.portions().stream().filter(portion -> portion.state() != Holding.State.UNKNOWN);
    }

    /** As {@link Card#standing}. */
    private static List<Portion> standing(Told told) {
        return known(told)
                .filter(portion -> Card.State.STANDING.contains(state(told, portion)))
                .toList();
    }

    private static long left(Told told) {
        return standing(told).stream().mapToLong(Portion::bytes).sum();
    }

    /** Told only if all of it is known: a part of the whole is none. */
    private static String whole(Told told) {
        List<Portion> standing = standing(told);
        boolean isKnown = standing.stream().allMatch(portion -> held(told, portion) > 0);
        if (standing.isEmpty() || !isKnown) {
            return "";
        }
        long whole = standing.stream().mapToLong(portion -> held(told, portion)).sum();
        return amount(told, whole) + (standing.stream().allMatch(Portion::perDay) ? A_DAY : "");
    }

    /** Of the month's data of one that is kept by hand it is what its plan gives. */
    private static long held(Told told, Portion portion) {
        return portion.origin() == Lot.Origin.MONTHLY && told.subscription().upkeep() instanceof Upkeep.ByHand hand
                ? hand.ledger().terms().allowance()
                : portion.whole();
    }

    private static Card.Lot lot(Told told, Portion portion, ZoneId zone) {
        String amount = portion.unlimited() ? Card.ENDLESS : amount(told, portion.bytes());
        return new Card.Lot(
                origin(portion.origin()),
                state(told, portion),
                portion.perDay() && !portion.unlimited() ? amount + A_DAY : amount,
                portion.bytes(),
                held(told, portion),
                lastDay(portion.endsAt(), zone));
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant end, ZoneId zone) {
        return end == null ? null : end.minusNanos(1).atZone(zone).toLocalDate();
    }

    /** A time of today; of another day with that day. */
    private static String time(ZonedDateTime now, Instant time) {
        ZonedDateTime there = time.atZone(now.getZone());
        String day = there.toLocalDate().equals(now.toLocalDate()) ? "" : DAY;
        String zone = there.getZone().equals(Cycle.ZONE) ? JAPAN : ELSEWHERE;
        return DateTimeFormatter.ofPattern(day + TIME + zone, Locale.ENGLISH).format(there);
    }

    private static Card.Origin origin(Lot.Origin origin) {
        return switch (origin) {
            case MONTHLY -> Card.Origin.MONTHLY;
            case CARRIED -> Card.Origin.CARRIED;
            case PURCHASED -> Card.Origin.PURCHASED;
            case BONUS -> Card.Origin.BONUS;
        };
    }

    /** No part of what is suspended or over can be used. */
    private static Card.State state(Told told, Portion portion) {
        Card.State whole = state(told.state());
        return whole == Card.State.SUSPENDED || whole == Card.State.OVER ? whole : state(portion.state());
    }

    /** By the time that a subscription in an unknown state is drawn, it is clear that some of it can be used. */
    private static Card.State state(Holding.State state) {
        return switch (state) {
            case ACTIVE, UNKNOWN -> Card.State.ACTIVE;
            case NOT_STARTED -> Card.State.NOT_STARTED;
            case QUEUED -> Card.State.QUEUED;
            case SUSPENDED -> Card.State.SUSPENDED;
            case DEPLETED, EXPIRED, GONE -> Card.State.OVER;
        };
    }
}
