package dev.kuri.core.due;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Occasion;
import dev.kuri.core.reminder.Reminder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Station 5: asks about everything again, as days may lie between planning and now. What a person asked for in own words is true. */
final class Judge {
    /** Ours: so long a provider that does not answer is waited for; then it is said without figures. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(2);

    /** Of the time that a figure has been waited for, the next look comes after a quarter. */
    private static final int SHARE_OF_WAIT = 4;

    /** Databases keep no nanoseconds. */
    private static final Duration SAME = Duration.ofMillis(1);

    private final Assessment assessment;
    private final Supplier<Voice> voice;
    private final Clock clock;

    Judge(Assessment assessment, Supplier<Voice> voice, Clock clock) {
        this.assessment = assessment;
        this.voice = voice;
        this.clock = clock;
    }

    Judgement on(Reminder reminder, Situation situation) {
        Instant now = clock.instant();
        if (!now.isBefore(reminder.dropAfter())) {
            return new Judgement.End(ReminderOutcome.TOO_LATE);
        }
        if (!situation.isWanted(reminder)) {
            return new Judgement.End(ReminderOutcome.OPTED_OUT);
        }
        Optional<Subscription> subject = situation.subjectOf(reminder);
        if (subject.isEmpty() && reminder.kind() != Kind.OWN) {
            return new Judgement.End(ReminderOutcome.GONE);
        }
        Daytime daytime = situation.daytime();
        if (daytime.isQuiet(now) && !wasWantedNow(reminder, daytime, now)) {
            return new Judgement.Wait(daytime.afterQuiet(now));
        }
        return subject.map(subscription -> on(reminder, assessment.of(subscription), now))
                .orElseGet(() -> new Judgement.Say(null));
    }

    /** An hour that the person named stands, whatever it is; but not one quiet night later. Who has just asked is awake. */
    private static boolean wasWantedNow(Reminder reminder, Daytime daytime, Instant now) {
        return reminder.kind() == Kind.FIGURE
                || (isNamed(reminder.lead())
                        && daytime.isQuiet(reminder.dueAt())
                        && daytime.afterQuiet(reminder.dueAt()).isAfter(now));
    }

    private static boolean isNamed(Lead lead) {
        return switch (lead) {
            case Lead.OnTime onTime -> true;
            case Lead.Days days -> days.time() != null;
            case Lead.Span span -> false;
            case Lead.Afterwards afterwards -> false;
            case Lead.Mark mark -> false;
        };
    }

    private Judgement on(Reminder reminder, Balance balance, Instant now) {
        if (reminder.kind() == Kind.OWN) {
            return new Judgement.Say(balance);
        }
        return switch (balance) {
            case Balance.Told told -> {
                Judgement otherwise = isOlder(told, reminder)
                        ? new Judgement.Wait(now.plus(PATIENCE))
                        : new Judgement.End(ReminderOutcome.RENEWED);
                yield isTrue(reminder, told, now) ? new Judgement.Say(told) : otherwise;
            }
            case Balance.Untold untold -> on(reminder, untold, now);
        };
    }

    private static Judgement on(Reminder reminder, Balance.Untold untold, Instant now) {
        return switch (untold.why()) {
            case GONE ->
                reminder.kind() == Kind.FIGURE ? new Judgement.Say(untold) : new Judgement.End(ReminderOutcome.GONE);
            case NO_ANSWER, CHECKING -> {
                Instant next = now.plus(pause(reminder, now));
                boolean mayWait = next.isBefore(reminder.dueAt().plus(PATIENCE)) && next.isBefore(reminder.dropAfter());
                // It is given up, so nothing more is said to follow.
                yield mayWait
                        ? new Judgement.Wait(next)
                        : new Judgement.Say(new Balance.Untold(untold.subscription(), Balance.Why.NO_ANSWER));
            }
        };
    }

    /** Who waits for a figure is looked after often at first: a look asks no provider that is being asked. */
    private static Duration pause(Reminder reminder, Instant now) {
        if (reminder.kind() != Kind.FIGURE) {
            return AGAIN;
        }
        Duration share = Duration.between(reminder.dueAt(), now).dividedBy(SHARE_OF_WAIT);
        return share.compareTo(SOON) > 0 ? share : SOON;
    }

    /** Of how little is left another node may have heard more lately than this one, which asks again in time. */
    private static boolean isOlder(Balance.Told told, Reminder reminder) {
        return reminder.kind() == Kind.LOW
                && told.freshness() instanceof Balance.Freshness.Asked
                && told.asOf().isBefore(reminder.dueAt());
    }

    private boolean isTrue(Reminder reminder, Balance.Told told, Instant now) {
        return reminder.kind() == Kind.FIGURE
                || voice.get().occasions().of(told, now).stream()
                        .anyMatch(fact -> fact.kind() == reminder.kind()
                                && isSame(fact.at(), reminder.plannedFor())
                                && isReached(reminder.lead(), fact));
    }

    private static boolean isSame(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME) < 0;
    }

    private static boolean isReached(Lead lead, Occasion fact) {
        return !(fact instanceof Occasion.Low low) || (lead instanceof Lead.Mark mark && mark.isReached(low));
    }
}
