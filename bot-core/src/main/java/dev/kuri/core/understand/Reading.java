package dev.kuri.core.understand;

import dev.kuri.core.quantity.Quantity;
import java.util.List;

/**
 * Words with all that is recognised by itself, before any weighing.
 *
 * @param quantities in the order of their places, outside of names
 * @param masked the folded words with every name and number replaced by its kind
 * @param concepts each once, in order of their names
 * @param worlds likewise, of what Kuri knows nothing of
 */
record Reading(
        Folded words,
        List<Mention> mentions,
        List<Quantity> quantities,
        String masked,
        List<String> concepts,
        List<String> worlds) {
    /** Without the words. */
    @Override
    public String toString() {
        return "Reading[" + words + "]";
    }
}
