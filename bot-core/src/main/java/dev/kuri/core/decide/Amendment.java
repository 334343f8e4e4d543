package dev.kuri.core.decide;

import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Reminder;
import java.time.Instant;
import java.util.UUID;

/** A change to what is kept of a person, beside the conversation. */
public sealed interface Amendment {
    /** A subscription that is new, or in the place of the one with the same id. */
    record Keep(Subscription subscription) implements Amendment {}

    /** A subscription that is forgotten. */
    record Forget(UUID subscription) implements Amendment {}

    /**
     * A code that is used up, and the subscription that comes of it. If somebody else was faster with the code, nothing of
     * the turn is written.
     *
     * @param subscription bears the id of the code
     */
    record Redeem(UUID code, Subscription subscription) implements Amendment {}

    /**
     * A code by which one guest may see what is left of a subscription of this chat.
     *
     * @param id of the code
     * @param until when it can be used
     */
    record Share(UUID id, LinkCode code, UUID subscription, Instant until) implements Amendment {}

    /** A code of this chat that nobody may use any more. */
    record Revoke(UUID code) implements Amendment {}

    /** A subscription of this chat that nobody else may see any more. */
    record Unshare(UUID subscription) implements Amendment {}

    /** A code came that cannot be used: so many are counted. */
    record WrongCode(Instant at) implements Amendment {}

    /** A consent, in the place of the one for the same subscription and kind. */
    record Agree(Consent consent) implements Amendment {}

    /** A reminder that is planned; one that was planned before moves to its due time, one that was sent stays sent. */
    record Promise(Reminder reminder) implements Amendment {}

    /** A reminder that is wanted no more. */
    record Withdraw(UUID reminder) implements Amendment {}

    /** When the person may be spoken to. */
    record Live(Daytime daytime) implements Amendment {}
}
