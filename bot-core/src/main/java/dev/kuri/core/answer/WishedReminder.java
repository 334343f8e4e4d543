package dev.kuri.core.answer;

import static java.util.Comparator.comparing;

import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Occasion;
import dev.kuri.core.reminder.Wished;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Interpretation.Wish;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out of words what a person wants to be reminded of, and when. */
final class WishedReminder {
    /** Ours: what a reminder repeats of the person's words is a note, not a letter. */
    private static final int MOST_UNITS = 200;

    private static final int WHOLE = 100;

    private static final Set<Kind> ENDS = EnumSet.of(Kind.ENDS, Kind.CARRIED_ENDS);

    private final Clock clock;

    WishedReminder(Clock clock) {
        this.clock = clock;
    }

    /** What was found. */
    sealed interface Reading permits Found, NotYet {}

    /**
     * Something to be reminded of.
     *
     * @param leads null for the usual ones
     */
    record Found(Occasion occasion, @Nullable List<Lead> leads) implements Reading {}

    /**
     * Not enough, or nothing that can be.
     *
     * @param why the last part of the key of what is said then
     */
    record NotYet(String why) implements Reading {}

    /**
     * @param subscription that it is about; null for none
     * @param facts of that subscription
     */
    Reading read(Wish said, @Nullable UUID subscription, List<Occasion> facts, Daytime daytime) {
        Optional<Occasion.Low> low = facts.stream()
                .filter(Occasion.Low.class::isInstance)
                .map(Occasion.Low.class::cast)
                .findFirst();
        Optional<Lead> mark = mark(said);
        if (mark.isPresent()) {
            return low.<Reading>map(fact -> new Found(fact, List.of(mark.get())))
                    .orElseGet(() -> new NotYet("no-sim"));
        }
        Occasion.Dated end = end(facts);
        Wished wished = Wished.of(said.slots().quantities());
        if (!wished.isAnyTime()) {
            return end == null ? new NotYet("no-time") : new Found(end, null);
        }
        return switch (wished.resolve(end, daytime, clock.instant())) {
            case Wished.Outcome.BeforeFact before -> new Found(before.fact(), List.of(before.lead()));
            case Wished.Outcome.Fixed fixed ->
                new Found(new Occasion.Own(subscription, fixed.at(), words(said)), List.of(fixed.lead()));
            case Wished.Outcome.Refused refused -> new NotYet(why(refused, end));
        };
    }

    private static String why(Wished.Outcome.Refused refused, Occasion.@Nullable Dated end) {
        return end == null && refused.why() == Wished.Why.NO_TIME
                ? "no-sim"
                : refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Wish said) {
        String text = said.text().strip();
        return Graphemes.cut(text, MOST_UNITS);
    }

    /** The end that comes first; where nothing ends, when the month does. */
    private static Occasion.@Nullable Dated end(List<Occasion> facts) {
        List<Occasion.Dated> dated = facts.stream()
                .filter(Occasion.Dated.class::isInstance)
                .map(Occasion.Dated.class::cast)
                .sorted(comparing(Occasion.Dated::at))
                .toList();
        return dated.stream()
                .filter(fact -> ENDS.contains(fact.kind()))
                .findFirst()
                .or(() ->
                        dated.stream().filter(fact -> fact.kind() == Kind.RESET).reduce((first, next) -> next))
                .orElse(null);
    }

    /** "When 1 GB is left", "at 80% used". */
    private static Optional<Lead> mark(Wish said) {
        for (Quantity quantity : said.slots().quantities()) {
            if (quantity instanceof Quantity.Data data) {
                return Optional.of(new Lead.Amount(data.bytes()));
            }
            if (quantity instanceof Quantity.Percent percent && isShare(percent.percent())) {
                int share = percent.percent().intValue();
                return Optional.of(new Lead.Share(said.cues().contains(Cue.USES) ? WHOLE - share : share));
            }
        }
        return Optional.empty();
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(WHOLE)) <= 0;
    }
}
