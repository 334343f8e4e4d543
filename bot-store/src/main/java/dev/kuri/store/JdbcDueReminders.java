package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.due.DueReminders;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.store.json.MessagesJson;
import java.time.Instant;
import java.util.List;

/** What is due in the database. */
final class JdbcDueReminders implements DueReminders {
    private final GroupCommit writer;
    private final StoreSettings settings;
    private final MessagesJson messages;

    JdbcDueReminders(GroupCommit writer, StoreSettings settings) {
        this.writer = writer;
        this.settings = settings;
        this.messages = new MessagesJson(settings.seal());
    }

    @Override
    public List<Claimed> claim(int atMost) {
        return writer.commit(new ClaimReminders(atMost));
    }

    @Override
    public Said say(List<Reminder> reminders, List<Delivery> deliveries) {
        ChatAddress chat = reminders.getFirst().to();
        List<NewDeliveries.Item> items = deliveries.stream()
                .map(delivery -> new NewDeliveries.Item(delivery, messages.write(delivery.messages())))
                .toList();
        return writer.commit(
                new SayReminders(reminders, new NewDeliveries(chat, items, settings.messagesPerCall(chat))));
    }

    @Override
    public boolean end(Reminder reminder, ReminderOutcome outcome) {
        return writer.commit(new ChangeReminder(
                reminder, transaction -> transaction.reminders().end(reminder, outcome, transaction.now())));
    }

    @Override
    public boolean postpone(Reminder reminder, Instant until) {
        return writer.commit(new ChangeReminder(
                reminder, transaction -> transaction.reminders().postpone(reminder, until)));
    }
}
