package dev.kuri.balance.wire;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as providers write them. */
final class Times {
    /** {@code 2022-01-01 00:00:00} (Airalo), {@code 2024-12-11T10:47:00Z}, {@code 2026-09-27T19:29:36+0000} (eSIM Access). */
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX]")
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Ours: whoever asks to be left alone for longer is asked again all the same. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private Times() {}

    /** In UTC if the text names no zone: Airalo documents none. */
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, WRITTEN).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The value of a {@code Retry-After} (RFC 9110, 10.2.3), in seconds or as a date.
     *
     * @return null if it is neither
     */
    static @Nullable Duration retryAfter(String value, Clock clock) {
        if (value.matches("[0-9]{1,9}")) {
            return bounded(Duration.ofSeconds(Integer.parseInt(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return bounded(Duration.between(clock.instant(), until));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
