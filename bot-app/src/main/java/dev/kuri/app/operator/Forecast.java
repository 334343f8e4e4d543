package dev.kuri.app.operator;

import dev.kuri.core.due.ReminderDesk;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reminders that are promised by now.
 *
 * @param pausedSince null while they go out
 * @param hours in which any fall due, the first first
 */
public record Forecast(@Nullable Instant pausedSince, List<Hour> hours) {
    public Forecast {
        hours = List.copyOf(hours);
    }

    /**
     * One hour on one channel.
     *
     * @param from its beginning
     * @param messages at most: all that is due in a chat is one; on LINE each counts against the month's quota
     */
    public record Hour(Instant from, String channel, long messages, long reminders) {}

    static Forecast of(@Nullable Instant pausedSince, List<ReminderDesk.Hour> hours) {
        return new Forecast(
                pausedSince,
                hours.stream()
                        .map(hour -> new Hour(hour.from(), hour.channel().value(), hour.chats(), hour.reminders()))
                        .toList());
    }

    /** So many messages on a channel. */
    public long messagesOn(String channel) {
        return hours.stream()
                .filter(hour -> hour.channel().equals(channel))
                .mapToLong(Hour::messages)
                .sum();
    }
}
