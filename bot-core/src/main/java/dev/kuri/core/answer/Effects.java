package dev.kuri.core.answer;

import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer changes, beside being said. It is written down with the answer, or not at all.
 *
 * @param amendments to the person's subscriptions, in their order
 * @param errand what has to be gone on with; null for nothing
 */
public record Effects(List<Amendment> amendments, @Nullable Errand errand) {
    public static final Effects NONE = new Effects(List.of(), null);

    public Effects {
        amendments = List.copyOf(amendments);
    }

    /** Nothing but a question whose answer is awaited. */
    static Effects awaiting(Errand errand) {
        return new Effects(List.of(), errand);
    }
}
