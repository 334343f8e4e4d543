package dev.kuri.core.understand;

import dev.kuri.core.reminder.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may want about reminders, as a button says it. */
public sealed interface ReminderWish {
    /** To see what there will be. */
    record Overview() implements ReminderWish {}

    /** To be asked whether to be reminded of one kind of fact of a subscription, as early as is usual. */
    record Propose(UUID subscription, Kind kind) implements ReminderWish {}

    /** Agrees to what was proposed. */
    record Accept() implements ReminderWish {}

    /** Does not want what was proposed. */
    record Refuse() implements ReminderWish {}

    /**
     * To hear no more of one kind of fact.
     *
     * @param subscription null for a person's own reminders that are about none
     */
    record Stop(@Nullable UUID subscription, Kind kind) implements ReminderWish {}

    /** To be told the same again after a while. */
    record Snooze(@Nullable UUID subscription, Duration pause) implements ReminderWish {}

    /**
     * To say that it is done: renewed, topped up or bought.
     *
     * @param end that there was an end to; null where something had to be bought by a day
     */
    record Renewed(UUID subscription, @Nullable Instant end) implements ReminderWish {}

    /**
     * To be spoken to by another clock.
     *
     * @param zone null to choose one
     */
    record Live(@Nullable ZoneId zone) implements ReminderWish {}

    /** To have one reminder taken off. */
    record Remove(UUID reminder) implements ReminderWish {}
}
