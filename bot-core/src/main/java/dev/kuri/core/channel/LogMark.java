package dev.kuri.core.channel;

import java.util.function.Supplier;
import org.slf4j.MDC;

/** Names what is worked on in every line that is logged by the same thread meanwhile, whoever logs it. */
public enum LogMark {
    /** An {@link EventId}. */
    EVENT("event.id"),
    /** A {@link Delivery}'s id. */
    DELIVERY("delivery.id");

    private final String field;

    LogMark(String field) {
        this.field = field;
    }

    /** The name of the field in structured logs; {@code event.id} is ECS's own. */
    public String field() {
        return field;
    }

    /** Does work, with an id in all that is logged until it is done. Not to be nested in itself. */
    public <T> T during(String id, Supplier<T> work) {
        MDC.put(field, id);
        try {
            return work.get();
        } finally {
            MDC.remove(field);
        }
    }
}
