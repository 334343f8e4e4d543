package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Occasion;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.core.reminder.Planner;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Replan;
import dev.kuri.core.reminder.Replanner;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Plans reminders in a turn, and plans anew what was promised when its facts have moved. */
final class Planning {
    private final Planner planner;
    private final Occasions occasions;
    private final Clock clock;

    Planning(Planner planner, Occasions occasions, Clock clock) {
        this.planner = planner;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** What there is to be reminded of. */
    List<Occasion> factsOf(Told told) {
        return occasions.of(told, clock.instant());
    }

    /** The reminders of one fact that are still to come. */
    List<Reminder> of(Occasion fact, Consent consent, Daytime daytime) {
        return planner.plan(fact, consent, daytime, clock.instant());
    }

    /**
     * What a changed subscription does to what was promised of it: facts that moved are promised anew, and those that are
     * no more are withdrawn.
     */
    List<Amendment> after(Told changed, Possessions own) {
        return after(changed, own, own.daytime());
    }

    /** The same by another clock. */
    List<Amendment> after(Told told, Possessions own, Daytime daytime) {
        Replan replan = new Replanner(occasions, planner).of(told, own.reminders(), daytime, clock.instant());
        Stream<Amendment> over = replan.over().stream().map(Amendment.Withdraw::new);
        return Stream.concat(over, replan.promised().stream().map(Amendment.Promise::new))
                .toList();
    }
}
