package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Values of one detail, each with its phrases. Of several in one text the value that was added first counts. */
final class Choices<T> {
    private final List<T> values = new ArrayList<>();
    private final PhraseTrie<Integer> phrases = new PhraseTrie<>();

    void add(T value, List<String> written, Phrases folding) {
        folding.addTo(phrases, written, values.size());
        values.add(value);
    }

    /** A phrase within a longer one does not count: "same account" in "not the same account". */
    Optional<T> in(String text) {
        return found(text).stream()
                .map(PhraseTrie.Found::value)
                .min(Comparator.naturalOrder())
                .map(values::get);
    }

    /** Where phrases of any of the values stand. */
    List<PhraseTrie.Found<Integer>> found(String text) {
        return phrases.findLongest(text);
    }
}
