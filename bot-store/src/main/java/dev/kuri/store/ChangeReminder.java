package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.reminder.Reminder;
import java.util.Set;
import java.util.function.Function;

/** Writes what became of a reminder of which nothing is said; tells whether it stood as it was claimed. */
final class ChangeReminder implements Unit<Boolean> {
    private final Reminder reminder;
    private final Function<Transaction, Write> change;
    private Write written = Write.NONE;

    ChangeReminder(Reminder reminder, Function<Transaction, Write> change) {
        this.reminder = reminder;
        this.change = change;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(reminder.to());
    }

    @Override
    public void begin(Transaction transaction) {
        written = change.apply(transaction);
    }

    @Override
    public Boolean finish(Transaction transaction) {
        return written.hit();
    }
}
