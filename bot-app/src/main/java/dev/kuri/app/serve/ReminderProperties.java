package dev.kuri.app.serve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how reminders are said.
 *
 * @param enabled false to say none for now: what is due meanwhile waits, and is said afterwards while it is of use
 * @param sweep how often each node looks for what is due; a reminder is late by as much
 * @param round how long after all providers were asked about the eSIMs that people are reminded of they are asked again
 */
@ConfigurationProperties("kuri.reminder")
public record ReminderProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3s") Duration sweep,
        @DefaultValue("1h") Duration round) {
    private static final Duration LEAST = Duration.ofMillis(100);

    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public ReminderProperties {
        if (sweep.compareTo(LEAST) < 0 || round.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("kuri.reminder.sweep and kuri.reminder.round have to be 100ms or more");
        }
    }
}
