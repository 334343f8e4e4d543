package dev.kuri.app.serve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the nodes that share a database get on.
 *
 * @param lease how long a chat is left to a node that is not heard of
 */
@ConfigurationProperties("kuri.node")
public record NodeProperties(@DefaultValue("20s") Duration lease) {
    private static final Duration LEAST = Duration.ofSeconds(1);

    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public NodeProperties {
        if (lease.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("kuri.node.lease has to be a second or more");
        }
    }
}
