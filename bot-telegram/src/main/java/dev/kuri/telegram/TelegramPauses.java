package dev.kuri.telegram;

import java.time.Duration;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** How long to leave Telegram alone between failures that follow each other. */
final class TelegramPauses {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private TelegramPauses() {}

    /** Doubling; jitter keeps two nodes that met on one token from meeting again and again. */
    static BackOffExecution afterFailures() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST.toMillis(), 2);
        backOff.setMaxInterval(LONGEST.toMillis());
        backOff.setJitter(FIRST.toMillis() / 2);
        return backOff.start();
    }
}
