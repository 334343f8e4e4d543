package dev.kuri.app.serve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what was said is kept.
 *
 * @param words messages, answers, and what a conversation was about, after they came; the ids of events are kept two days
 *     at least, so that none is answered twice
 */
@ConfigurationProperties("kuri.retention")
public record RetentionProperties(@DefaultValue("30d") Duration words) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public RetentionProperties {
        if (words.isNegative() || words.isZero()) {
            throw new IllegalArgumentException("kuri.retention.words has to be more than nothing");
        }
    }
}
