package dev.kuri.core.decide;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Reminder;
import java.util.UUID;

/** A change to what is kept of a person, beside the conversation. */
public sealed interface Amendment {
    /** A subscription that is new, or in the place of the one with the same id. */
    record Keep(Subscription subscription) implements Amendment {}

    /** A subscription that is forgotten. */
    record Forget(UUID subscription) implements Amendment {}

    /** A consent, in the place of the one for the same subscription and kind. */
    record Agree(Consent consent) implements Amendment {}

    /** A reminder that is planned; one that was planned before moves to its due time, one that was sent stays sent. */
    record Promise(Reminder reminder) implements Amendment {}

    /** A reminder that is wanted no more. */
    record Withdraw(UUID reminder) implements Amendment {}

    /** When the person may be spoken to. */
    record Live(Daytime daytime) implements Amendment {}
}
