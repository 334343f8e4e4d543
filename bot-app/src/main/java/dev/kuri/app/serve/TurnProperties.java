package dev.kuri.app.serve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are taken up.
 *
 * @param joinWindow texts that follow each other within it, and wait behind a turn that runs, are answered as one; zero to
 *     answer each by itself
 */
@ConfigurationProperties("kuri.turn")
public record TurnProperties(@DefaultValue("0s") Duration joinWindow) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public TurnProperties {
        if (joinWindow.isNegative()) {
            throw new IllegalArgumentException("kuri.turn.join-window cannot be less than nothing");
        }
    }
}
