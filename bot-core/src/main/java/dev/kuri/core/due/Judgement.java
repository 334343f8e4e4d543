package dev.kuri.core.due;

import dev.kuri.core.balance.Balance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be done about a reminder that is due. */
sealed interface Judgement {
    /**
     * It is true, and may be said now.
     *
     * @param balance of its subscription; null if it is about none
     */
    record Say(@Nullable Balance balance) implements Judgement {}

    /** Nothing is to be said of it any more. */
    record End(ReminderOutcome outcome) implements Judgement {}

    /** It is to be looked at again at that time. */
    record Wait(Instant until) implements Judgement {}
}
