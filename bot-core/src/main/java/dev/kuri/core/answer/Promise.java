package dev.kuri.core.answer;

import dev.kuri.core.reminder.Reminder;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as an answer tells of it.
 *
 * @param subscription as the person calls it; null if it is about none
 * @param subject what it is for, in the language of the answer
 * @param zone of the person
 * @param on whether the person has agreed to it
 */
public record Promise(Reminder reminder, @Nullable String subscription, String subject, ZoneId zone, boolean on) {
    /** Without the person's words. */
    @Override
    public String toString() {
        return "Promise[" + reminder + ", on=" + on + "]";
    }
}
