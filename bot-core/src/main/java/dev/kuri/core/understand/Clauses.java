package dev.kuri.core.understand;

import java.util.List;
import java.util.Optional;

/** Cuts a message in two where a second question begins: after a question mark, or before words such as "and also". */
final class Clauses {
    /** Ours: what is shorter asks nothing by itself. */
    private static final int LEAST_UNITS = 4;

    private final PhraseTrie<Boolean> joins = new PhraseTrie<>();

    /**
     * @param written words that a second question begins with
     */
    Clauses(List<String> written, Phrases phrases) {
        phrases.addTo(joins, written, true);
    }

    /** Both parts, neither of them blank. */
    record Pair(String first, String second) {}

    /** Empty if the message is of one piece, as nearly all are. */
    Optional<Pair> in(Folded words) {
        String plain = words.plain();
        int question = plain.indexOf('?');
        Optional<Pair> cut = question < 0 ? Optional.empty() : cut(plain, question + 1);
        return cut.isPresent()
                ? cut
                : joins.findAll(words.text()).stream()
                        .flatMap(join -> cut(plain, join.start()).stream())
                        .findFirst();
    }

    private static Optional<Pair> cut(String plain, int at) {
        Pair pair = new Pair(plain.substring(0, at).strip(), plain.substring(at).strip());
        return pair.first().length() < LEAST_UNITS || pair.second().length() < LEAST_UNITS
                ? Optional.empty()
                : Optional.of(pair);
    }
}
