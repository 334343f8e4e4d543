package dev.kuri.app.operator;

import dev.kuri.core.turn.GivenUp.Which;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which given up events a request is about, by its parameters.
 *
 * @param event one by the platform's id; null for all
 * @param all true for every one, to be said in so many words; null for false
 */
public record InboxChoice(@Nullable String event, @Nullable Boolean all) {
    /** The choice that means the same. */
    public static InboxChoice of(Which which) {
        return switch (which) {
            case Which.All every -> new InboxChoice(null, true);
            case Which.One one -> new InboxChoice(one.event(), null);
        };
    }

    /**
     * @throws NoChoiceException if nothing is chosen, or both
     */
    public Which which() {
        if ((event == null) != Boolean.TRUE.equals(all)) {
            throw new NoChoiceException("Choose by one of event and all");
        }
        return event == null ? new Which.All() : new Which.One(event);
    }

    /** The parameters as they stand in an address. */
    public String query() {
        return event == null ? "all=true" : "event=" + URLEncoder.encode(event, StandardCharsets.UTF_8);
    }
}
