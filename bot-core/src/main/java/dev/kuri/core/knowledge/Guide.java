package dev.kuri.core.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procedure, a list of alternatives, a definition, tips or reasons.
 *
 * @param terms for a definition the words it explains, unfolded; empty otherwise
 * @param intro a sentence before the items; null if none is needed
 */
public record Guide(
        GuideId id,
        Form form,
        Topic topic,
        List<String> terms,
        Wording title,
        @Nullable Wording intro,
        List<Wording> items,
        Grade grade,
        List<SourceId> sources) {
    public Guide {
        terms = List.copyOf(terms);
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }

    /** What the items are to one another. */
    public enum Form {
        STEPS,
        ALTERNATIVES,
        DEFINITION,
        TIPS,
        REASONS
    }
}
