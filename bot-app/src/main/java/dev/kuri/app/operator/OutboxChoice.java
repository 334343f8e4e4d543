package dev.kuri.app.operator;

import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.outbox.DeadLetters.Which;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters a request is about, by its parameters.
 *
 * @param id one delivery; null for more than one
 * @param reason all of one reason; null if that does not matter
 * @param all true for every one, to be said in so many words; null for false
 */
public record OutboxChoice(
        @Nullable UUID id,
        @Nullable Reason reason,
        @Nullable Boolean all) {
    /** The choice that means the same. */
    public static OutboxChoice of(Which which) {
        return switch (which) {
            case Which.All every -> new OutboxChoice(null, null, true);
            case Which.Of of -> new OutboxChoice(null, of.reason(), null);
            case Which.One one -> new OutboxChoice(one.delivery(), null, null);
        };
    }

    /**
     * @throws NoChoiceException if nothing is chosen, or more than one way
     */
    public Which which() {
        int ways = (id == null ? 0 : 1) + (reason == null ? 0 : 1) + (Boolean.TRUE.equals(all) ? 1 : 0);
        if (ways != 1) {
            throw new NoChoiceException("Choose by one of id, reason and all");
        }
        return id != null ? new Which.One(id) : reason != null ? new Which.Of(reason) : new Which.All();
    }

    /** The parameters as they stand in an address. */
    public String query() {
        return id != null ? "id=" + id : reason != null ? "reason=" + reason : "all=true";
    }
}
