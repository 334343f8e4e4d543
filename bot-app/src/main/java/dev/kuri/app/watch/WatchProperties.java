package dev.kuri.app.watch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When somebody should look.
 *
 * @param backlogAge how long the oldest message may wait before the health says so
 */
@ConfigurationProperties("kuri.watch")
public record WatchProperties(@DefaultValue("5m") Duration backlogAge) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public WatchProperties {
        if (backlogAge.isNegative() || backlogAge.isZero()) {
            throw new IllegalArgumentException("kuri.watch.backlog-age has to be more than nothing");
        }
    }
}
