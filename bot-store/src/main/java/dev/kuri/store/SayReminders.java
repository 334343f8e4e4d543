package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.due.DueReminders.Said;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.reminder.Reminder;
import java.util.List;
import java.util.Set;

/** Says reminders of one chat, all of them or none. */
final class SayReminders implements Unit<Said> {
    private final List<Reminder> reminders;
    private final NewDeliveries words;
    private List<Ending> endings = List.of();
    private boolean isWritten;

    SayReminders(List<Reminder> reminders, NewDeliveries words) {
        this.reminders = List.copyOf(reminders);
        this.words = words;
    }

    private record Ending(Reminder reminder, Write write) {}

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(reminders.getFirst().to());
    }

    @Override
    public void begin(Transaction transaction) {
        endings = reminders.stream()
                .map(reminder -> new Ending(
                        reminder, transaction.reminders().end(reminder, ReminderOutcome.SENT, transaction.now())))
                .toList();
        words.begin(transaction);
    }

    @Override
    public void proceed(Transaction transaction) {
        isWritten = endings.stream().allMatch(ending -> ending.write().hit());
        if (isWritten) {
            words.add(transaction);
        } else {
            endings.stream()
                    .filter(ending -> ending.write().hit())
                    .forEach(ending -> transaction.reminders().undoEnd(ending.reminder()));
        }
    }

    @Override
    public Said finish(Transaction transaction) {
        return isWritten ? new Said(true, words.take(transaction)) : Said.NOTHING;
    }
}
