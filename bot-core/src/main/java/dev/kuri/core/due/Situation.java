package dev.kuri.core.due;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Reminders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a chat has and wants now, whatever it was when its reminders were planned. */
record Situation(List<Subscription> subscriptions, Reminders.Kept kept) {
    Situation {
        subscriptions = List.copyOf(subscriptions);
    }

    /** Whether the person still wants to hear of it; who asked for a figure does. */
    boolean isWanted(Reminder reminder) {
        return reminder.kind() == Kind.FIGURE || isAgreedTo(reminder);
    }

    private boolean isAgreedTo(Reminder reminder) {
        return kept.consents().stream()
                .anyMatch(consent -> consent.on()
                        && consent.kind() == reminder.kind()
                        && Objects.equals(consent.subscription(), reminder.subscription()));
    }

    /** What it is about; empty as well for one that is about none. */
    Optional<Subscription> subjectOf(Reminder reminder) {
        return subscriptions.stream()
                .filter(subscription -> subscription.id().equals(reminder.subscription()))
                .findFirst();
    }

    /** When the person may be spoken to. */
    Daytime daytime() {
        return kept.daytimeInForce();
    }
}
