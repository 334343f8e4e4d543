package dev.kuri.core.reminder;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Hours of every day in which a person is left alone.
 *
 * @param from when they begin
 * @param to when they are over; before {@code from} if midnight is among them, equal to it if there are none
 */
public record QuietHours(LocalTime from, LocalTime to) {
    /** Ours: who leaves less wants no reminders at all. */
    private static final Duration LEAST_AWAKE = Duration.ofHours(1);

    /** For who did not say otherwise. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));

    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /**
     * @throws IllegalArgumentException if they leave less than an hour of the day
     */
    public QuietHours {
        if (!from.equals(to)
                && Duration.between(to, from).plusDays(to.isAfter(from) ? 1 : 0).compareTo(LEAST_AWAKE) < 0) {
            throw new IllegalArgumentException("Quiet for nearly all day: " + from + " to " + to);
        }
    }

    /** Whether the clock shows one of them. */
    boolean hold(LocalTime time) {
        boolean hasBegun = !time.isBefore(from);
        boolean isNotOver = time.isBefore(to);
        return from.isAfter(to) ? hasBegun || isNotOver : hasBegun && isNotOver;
    }
}
