package dev.kuri.core.due;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.reminder.Reminders;

/**
 * What the work on due reminders needs of the world outside.
 *
 * @param wishes what people want to be reminded of by now
 * @param assessment what is left of subscriptions
 * @param listener is told of every outcome
 */
public record DuePorts(
        DueReminders due,
        Subscriptions subscriptions,
        Reminders wishes,
        Assessment assessment,
        SpokenLanguage spoken,
        ReminderListener listener) {}
