package dev.kuri.core.due;

import dev.kuri.core.channel.Delivery;
import dev.kuri.core.reminder.Reminder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Gives what it was given, block by block, and remembers in words what became of it. */
final class RecordingDueReminders implements DueReminders {
    final List<String> written = new ArrayList<>();
    final List<Delivery> said = new ArrayList<>();
    final Deque<List<Claimed>> blocks = new ArrayDeque<>();
    boolean standsAsClaimed = true;

    @Override
    public List<Claimed> claim(int atMost) {
        return blocks.isEmpty() ? List.of() : blocks.removeFirst();
    }

    @Override
    public Said say(List<Reminder> reminders, List<Delivery> deliveries) {
        if (!standsAsClaimed) {
            return Said.NOTHING;
        }
        reminders.forEach(reminder -> written.add("SENT"));
        said.addAll(deliveries);
        return new Said(true, Optional.of(deliveries.getFirst()));
    }

    @Override
    public boolean end(Reminder reminder, ReminderOutcome outcome) {
        written.add(outcome.name());
        return standsAsClaimed;
    }

    @Override
    public boolean postpone(Reminder reminder, Instant until) {
        written.add("POSTPONED until " + until);
        return standsAsClaimed;
    }
}
