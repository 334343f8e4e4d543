package dev.kuri.app.serve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept of messages that were not answered.
 *
 * @param enabled whether any is
 * @param keep for how long
 * @param most how many of the newest at most
 */
@ConfigurationProperties("kuri.learning")
public record LearningProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("90d") Duration keep,
        @DefaultValue("20000") int most) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public LearningProperties {
        if (keep.isNegative() || most < 0) {
            throw new IllegalArgumentException("kuri.learning.keep and kuri.learning.most cannot be less than nothing");
        }
    }
}
