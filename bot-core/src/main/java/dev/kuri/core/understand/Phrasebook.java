package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that operators keep, in all languages side by side. In a phrase {@code …} stands for a few characters,
 * {@code *} after a Latin word for any ending, and in cues {@code ^} and {@code $} for the beginning and the end. Where
 * two fit the same words the longer one wins; of several values the one that stands first in its file.
 *
 * @param concepts ideas that questions are about, by name; signs for the classifier
 * @param worlds the same for what Kuri knows nothing of: cooking, trains, other countries' cards
 * @param conditions by condition and value
 * @param names phrases around the names of providers
 * @param languages what tells a language, and how Kuri is asked to speak another one
 */
public record Phrasebook(
        Map<String, List<String>> concepts,
        Map<String, List<String>> worlds,
        Map<Condition, Map<String, List<String>>> conditions,
        Map<Cue, List<String>> cues,
        Map<PlanKind, List<String>> kinds,
        Names names,
        Languages languages) {
    /** No phrases at all. */
    static final Phrasebook EMPTY = new Phrasebook(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            new Names(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            new Languages(Map.of(), List.of(), List.of(), Map.of(), List.of()));

    public Phrasebook {
        concepts = inOrder(concepts);
        worlds = inOrder(worlds);
        conditions = inOrder(conditions);
        cues = inOrder(cues);
        kinds = inOrder(kinds);
    }

    /** What {@code Map.copyOf} does not keep: the order, on which the model depends. */
    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * @param wordsToo names that are words as well, and are names only if written like one
     * @param neverNames words that are one letter away from a name
     * @param dismissedBefore what stands before a name that is taken back: "不是"
     * @param dismissedAfter what stands after it: "じゃなくて"
     * @param notDismissed what looks like it and is not: "是不是"
     * @param beside what may stand beside a name that is all of a message: "那", "は"
     * @param besideAmounts what may stand beside an amount that is all that a message tells: "today", "还"
     */
    public record Names(
            List<String> wordsToo,
            List<String> neverNames,
            List<String> dismissedBefore,
            List<String> dismissedAfter,
            List<String> notDismissed,
            List<String> beside,
            List<String> besideAmounts) {}

    /**
     * @param names how the languages are called
     * @param before what stands before such a name when Kuri is asked to speak it
     * @param after what stands after it
     * @param marks small words that tell the language of a message; Chinese ones may stand in both scripts
     * @param neutral Latin words that say nothing of the language around them: "esim"
     */
    public record Languages(
            Map<Language, List<String>> names,
            List<String> before,
            List<String> after,
            Map<Language, List<String>> marks,
            List<String> neutral) {
        public Languages {
            names = inOrder(names);
            marks = inOrder(marks);
        }
    }
}
