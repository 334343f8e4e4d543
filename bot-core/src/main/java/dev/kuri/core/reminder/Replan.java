package dev.kuri.core.reminder;

import java.util.List;
import java.util.UUID;

/**
 * How what a chat was promised of a subscription changes, because its figures have.
 *
 * @param promised that are new, or come at another time
 * @param over the ids of those whose facts are no more
 */
public record Replan(List<Reminder> promised, List<UUID> over) {
    public Replan {
        promised = List.copyOf(promised);
        over = List.copyOf(over);
    }

    public boolean isEmpty() {
        return promised.isEmpty() && over.isEmpty();
    }
}
