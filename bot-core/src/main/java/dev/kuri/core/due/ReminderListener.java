package dev.kuri.core.due;

import dev.kuri.core.reminder.Reminder;

/** Is told what became of reminders. Called on the thread that works on them, so it must not take long. */
@FunctionalInterface
public interface ReminderListener {
    /** An outcome was written down; {@link ReminderOutcome#FAILED} is not. */
    void cameTo(Reminder reminder, ReminderOutcome outcome);
}
