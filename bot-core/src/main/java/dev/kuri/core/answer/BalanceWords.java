package dev.kuri.core.answer;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.knowledge.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Amounts, days and times of a balance, as they are written in a language. Days and times are Japan's. */
final class BalanceWords {
    private final Phrases phrases;
    private final DateWords dates;

    BalanceWords(Phrases phrases, Instant now) {
        this.phrases = phrases;
        this.dates = new DateWords(phrases, now, Cycle.ZONE);
    }

    /**
     * An amount, rounded down: nobody is promised more than there is.
     *
     * @param gigabyte how many bytes count as one
     */
    static String amount(long bytes, long gigabyte) {
        BigDecimal gigabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(gigabyte), 6, RoundingMode.DOWN);
        if (bytes > 0 && gigabytes.compareTo(BigDecimal.ONE) < 0) {
            // A megabyte is 1,000 or 1,024 times as small, as the gigabyte is of a thousand or of 1,024 of them.
            long megabyte = gigabyte % 1_000 == 0 ? gigabyte / 1_000 : gigabyte / 1_024;
            return bytes / megabyte + " MB";
        }
        int decimals = gigabytes.compareTo(BigDecimal.TEN) < 0 ? 2 : 1;
        BigDecimal rounded = gigabytes.setScale(decimals, RoundingMode.DOWN).stripTrailingZeros();
        return rounded.toPlainString() + " GB";
    }

    /** The last day before an end. */
    String lastDay(Language language, Instant end) {
        return dates.lastDay(language, end);
    }

    /** A time of today with its zone; of another day with that day. */
    String time(Language language, Instant time) {
        return dates.time(language, time);
    }

    String duration(Language language, Duration duration) {
        String key = duration.compareTo(Duration.ofHours(1)) < 0 ? "date.minutes" : "date.hours";
        long count = key.equals("date.hours") ? duration.toHours() : duration.toMinutes();
        return phrases.text(language, key, Map.of("count", Long.toString(count)));
    }
}
