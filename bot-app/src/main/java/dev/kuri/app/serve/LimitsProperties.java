package dev.kuri.app.serve;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much people may ask for.
 *
 * @param messagesPerMinute so many messages of a chat are answered; after them it is asked for a slower pace
 */
@ConfigurationProperties("kuri.limits")
public record LimitsProperties(@DefaultValue("60") int messagesPerMinute) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public LimitsProperties {
        if (messagesPerMinute < 1) {
            throw new IllegalArgumentException("kuri.limits.messages-per-minute has to be 1 or more");
        }
    }
}
