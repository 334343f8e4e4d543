package dev.kuri.core.decide;

import dev.kuri.core.balance.Draft.Item;
import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Slots;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words go on with what a person and Kuri are in the middle of, or are about something else. */
final class ErrandReader {
    /** Ours: whoever names a SIM or an amount does not write more. */
    private static final int MOST_UNITS = 60;

    private static final Set<Cue> ELSEWHERE = EnumSet.of(Cue.HOW, Cue.WHY, Cue.COMPARISON, Cue.SEARCH);

    /** "30", "2.5": after a question for gigabytes it needs no unit. */
    private static final Pattern NUMBER = Pattern.compile("\\s*[0-9０-９]+(?:[.．][0-9０-９]+)?\\s*");

    private static final Pattern ASKS = Pattern.compile("[?？]\\s*$|[吗嗎]\\s*[。]?$|(?:です|ます)か[。]?\\s*$");

    /** Whether words are meant for the errand; those of a command or a button never are, nor who wants to be reminded. */
    boolean takes(Errand errand, Wish wish) {
        if (wish.certain() || wish.cues().contains(Cue.REMIND)) {
            return false;
        }
        return switch (errand) {
            case Errand.Enrolling enrolling -> leaves(wish) || isTold(enrolling.asked(), wish);
            case Errand.Correcting correcting -> leaves(wish) || isAmount(wish);
            case Errand.Renewing renewing -> leaves(wish) || (!isQuestion(wish) && isAnyDay(wish));
            case Errand.Renaming renaming -> wish.text().length() <= MOST_UNITS;
            case Errand.Proposing proposing -> leaves(wish) || wish.cues().contains(Cue.YES);
            case Errand.Done done -> wish.cues().contains(Cue.UNDO);
        };
    }

    private static boolean leaves(Wish wish) {
        return wish.cues().contains(Cue.NO);
    }

    private static boolean isTold(Item asked, Wish wish) {
        if (isQuestion(wish)) {
            return false;
        }
        Slots slots = wish.slots();
        boolean named = slots.plan() != null || !slots.providers().isEmpty();
        return switch (asked) {
            case PROVIDER, PLAN -> named || isAmount(wish);
            case ALLOWANCE, LEFT ->
                isAmount(wish) || NUMBER.matcher(wish.text()).matches();
            case LAST_DAY -> isAnyDay(wish) || isAmount(wish);
        };
    }

    private static boolean isAnyDay(Wish wish) {
        return wish.slots().quantities().stream().anyMatch(ErrandReader::isDay);
    }

    private static boolean isDay(Quantity quantity) {
        return quantity instanceof Quantity.Day || quantity instanceof Quantity.Offset;
    }

    private static boolean isAmount(Wish wish) {
        return !isQuestion(wish)
                && (NUMBER.matcher(wish.text()).matches()
                        || wish.slots().quantities().stream().anyMatch(ErrandReader::isAmount));
    }

    private static boolean isAmount(Quantity quantity) {
        return quantity instanceof Quantity.Data || quantity instanceof Quantity.Percent;
    }

    private static boolean isQuestion(Wish wish) {
        return wish.text().length() > MOST_UNITS
                || wish.cues().stream().anyMatch(ELSEWHERE::contains)
                || ASKS.matcher(wish.text()).find();
    }
}
