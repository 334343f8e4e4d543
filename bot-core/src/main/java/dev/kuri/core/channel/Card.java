package dev.kuri.core.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a subscription, to be drawn. It stands beside words that tell the same, and no language decides anything in
 * it: amounts are digits and units, days are dates, where the data is used.
 *
 * @param name of the provider, as written in English; empty for none
 * @param state of the subscription as a whole
 * @param left all of it that has begun or can begin at once, such as {@code 2.1 GB}; {@value #ENDLESS} without limit
 * @param whole what that was before any of it was used; empty where nobody says
 * @param lots what may be used first stands first; empty if nothing is left
 * @param today the day on which it is told
 * @param runsOut the last day that it lasts at the present pace; null if it lasts, or nobody can say
 * @param asOf what time the figures are of, with its zone
 * @param stale whether newer figures were asked for and not to be had
 */
public record Card(
        String name,
        State state,
        String left,
        String whole,
        List<Lot> lots,
        LocalDate today,
        @Nullable LocalDate runsOut,
        String asOf,
        boolean stale) {
    /** An amount without limit. */
    public static final String ENDLESS = "∞";

    public Card {
        lots = List.copyOf(lots);
    }

    /** How a subscription or a part of it stands. */
    public enum State {
        ACTIVE,
        /** It starts with the first connection. */
        NOT_STARTED,
        /** It starts when what is before it is used up or has ended. */
        QUEUED,
        SUSPENDED,
        /** Used up or ended. */
        OVER;

        /** Of what is left: what waits for something else is not counted. */
        public static final Set<State> STANDING = Set.of(ACTIVE, NOT_STARTED, SUSPENDED);
    }

    /** Where data comes from. */
    public enum Origin {
        MONTHLY,
        CARRIED,
        PURCHASED,
        BONUS
    }

    /**
     * An amount with one end.
     *
     * @param amount in words, such as {@code 800 MB} or {@code 1 GB/d} for what comes anew each day; {@value #ENDLESS} without
     *     limit
     * @param bytes what is left; 0 for one without limit
     * @param whole what it was before any of it was used, in bytes; 0 for one without limit, and where nobody says
     * @param lastDay on which it can be used; null before it has started, and where nobody says
     */
    public record Lot(
            Origin origin,
            State state,
            String amount,
            long bytes,
            long whole,
            @Nullable LocalDate lastDay) {
        public boolean endless() {
            return amount.equals(ENDLESS);
        }

        /** What it takes of a bar, in bytes; at least what is left of it. */
        public long extent() {
            return Math.max(bytes, whole);
        }
    }

    /** The lots of what is left: all but those that wait for others, and those that are over. */
    public List<Lot> standing() {
        return lots.stream().filter(lot -> State.STANDING.contains(lot.state())).toList();
    }

    public boolean endless() {
        return left.equals(ENDLESS);
    }
}
