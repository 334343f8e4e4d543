package dev.kuri.core.due;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Reminder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reminders that are due, each for one node at a time. What is written of one is written only while it stands as it was
 * claimed: neither ended by another node, nor withdrawn, nor moved to another time by the person.
 */
public interface DueReminders {
    /**
     * Takes what is due, for the time of a lease: what has not come to an outcome by then is due again. All that is due in
     * a chat is taken together.
     *
     * @param atMost chats
     * @return those that waited longest first; empty if nothing is due that nobody works on
     */
    List<Claimed> claim(int atMost);

    /**
     * Says reminders of one chat: writes what is to be sent, and that they were sent, in one transaction. Nothing is
     * written if one of them does not stand as it was claimed.
     *
     * @param reminders at least one
     * @param deliveries at least one, in their order
     */
    Said say(List<Reminder> reminders, List<Delivery> deliveries);

    /**
     * Ends a reminder of which nothing is said.
     *
     * @return whether it stood as it was claimed
     */
    boolean end(Reminder reminder, ReminderOutcome outcome);

    /**
     * Makes a reminder due again at a later time.
     *
     * @return whether it stood as it was claimed
     */
    boolean postpone(Reminder reminder, Instant until);

    /**
     * A reminder that this node works on.
     *
     * @param promisedIn the language in which it was promised; null if nobody remembers
     */
    record Claimed(Reminder reminder, @Nullable Language promisedIn) {}

    /**
     * What came of saying something.
     *
     * @param isWritten whether it was
     * @param toSend the chat's oldest delivery, if this node has taken its outbox with it
     */
    record Said(boolean isWritten, Optional<Delivery> toSend) {
        public static final Said NOTHING = new Said(false, Optional.empty());
    }
}
