package dev.kuri.core.due;

import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.reminder.Reminders;

/**
 * What planning anew needs of the world outside.
 *
 * @param wishes what people want to be reminded of by now
 */
public record ReplanPorts(Subscriptions subscriptions, Reminders wishes, Replans replans, SpokenLanguage spoken) {}
