package dev.kuri.core.understand;

import java.util.List;

/**
 * Words with all that is recognised by itself, before any weighing.
 *
 * @param masked the folded words with every name and number replaced by its kind
 * @param concepts each once, in order of their names
 * @param worlds likewise, of what Kuri knows nothing of
 */
record Reading(Folded words, List<Mention> mentions, String masked, List<String> concepts, List<String> worlds) {}
