package dev.kuri.core.reminder;

import dev.kuri.core.balance.Balance.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Plans anew what a chat was promised of a subscription whose figures have changed. */
public final class Replanner {
    private final Occasions occasions;
    private final Planner planner;

    public Replanner(Occasions occasions, Planner planner) {
        this.occasions = occasions;
        this.planner = planner;
    }

    /**
     * What changes. What is due already is left alone: whether it is true is asked when it is said.
     *
     * @param told what is left now
     * @param kept what the chat was promised, and has agreed to
     */
    public Replan of(Told told, Reminders.Kept kept, Daytime daytime, Instant now) {
        UUID subscription = told.subscription().id();
        List<Occasion> facts = occasions.of(told, now);
        List<Reminder> planned = kept.consents().stream()
                .filter(consent -> consent.isOnFactsOf(subscription))
                .flatMap(consent -> facts.stream().flatMap(fact -> planner.plan(fact, consent, daytime, now).stream()))
                .toList();
        List<UUID> ids = planned.stream().map(Reminder::id).toList();
        List<UUID> over = kept.waiting().stream()
                .filter(waiting -> waiting.kind().isOfFacts() && subscription.equals(waiting.subscription()))
                .filter(waiting -> waiting.dueAt().isAfter(now))
                .map(Reminder::id)
                .filter(id -> !ids.contains(id))
                .toList();
        return new Replan(
                planned.stream()
                        .filter(reminder -> !kept.waiting().contains(reminder))
                        .toList(),
                over);
    }
}
