package dev.kuri.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fast a chat speaks, as its row counts it for all nodes.
 *
 * @param minuteAt when the minute began that is counted; null before the first message
 * @param count messages in it
 * @param noticedAt when the chat was last asked for a slower pace; null if it never was
 */
record Pace(@Nullable Instant minuteAt, int count, @Nullable Instant noticedAt) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What becomes of a message. */
    enum Admission {
        ADMITTED,
        /** Too many; the chat is to be told. */
        NOTICED,
        /** Too many, and the chat was told already. */
        DROPPED
    }

    /** The pace with one message more. */
    Pace counted(Instant now) {
        return isOver(minuteAt, now) ? new Pace(now, 1, noticedAt) : new Pace(minuteAt, count + 1, noticedAt);
    }

    /** What becomes of the message that was counted last. */
    Admission admission(int mostAMinute, Instant now) {
        if (count <= mostAMinute) {
            return Admission.ADMITTED;
        }
        return isOver(noticedAt, now) ? Admission.NOTICED : Admission.DROPPED;
    }

    Pace noticed(Instant now) {
        return new Pace(minuteAt, count, now);
    }

    private static boolean isOver(@Nullable Instant minute, Instant now) {
        return minute == null || !now.isBefore(minute.plus(MINUTE));
    }
}
