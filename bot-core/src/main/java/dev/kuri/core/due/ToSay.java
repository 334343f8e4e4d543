package dev.kuri.core.due;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that is true.
 *
 * @param balance of its subscription; null if it is about none
 */
record ToSay(Reminder reminder, @Nullable Balance balance) {}
