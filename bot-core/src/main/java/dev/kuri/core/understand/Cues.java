package dev.kuri.core.understand;

import dev.kuri.core.quantity.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the signs of how a message hangs together with what was said before. */
final class Cues {
    private final PhraseTrie<Cue> cues = new PhraseTrie<>();
    private final PhraseTrie<Cue> tellings = new PhraseTrie<>();
    private final PhraseTrie<Boolean> beside = new PhraseTrie<>();
    private final PhraseTrie<Boolean> besideAmounts = new PhraseTrie<>();
    private final Clauses clauses;
    private final Details details;

    Cues(Phrasebook book, Details details, Phrases phrases) {
        this.details = details;
        this.clauses = new Clauses(book.cues().getOrDefault(Cue.ALSO, List.of()), phrases);
        book.cues().forEach((cue, written) -> phrases.addTo(countsAlone(cue) ? tellings : cues, written, cue));
        phrases.addTo(tellings, book.cues().getOrDefault(Cue.ENROL, List.of()), Cue.ENROL);
        phrases.addTo(beside, book.names().beside(), true);
        phrases.addTo(besideAmounts, book.names().besideAmounts(), true);
        phrases.addTo(beside, book.names().dismissedBefore(), true);
        phrases.addTo(beside, book.names().dismissedAfter(), true);
    }

    Set<Cue> in(Reading reading) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        // Phrases may ask for the beginning and the end of a message.
        String closed = "^" + reading.words().text().strip() + "$";
        cues.findAll(closed).forEach(cue -> found.add(cue.value()));
        if (isBare(reading)) {
            found.add(Cue.BARE);
        }
        found.addAll(toldIn(reading));
        return found;
    }

    /** Whether a cue counts only where nothing of substance stands beside it. */
    private static boolean countsAlone(Cue cue) {
        return cue == Cue.LEFT || cue == Cue.USED;
    }

    /** What a message tells that says nothing else. */
    private Set<Cue> toldIn(Reading reading) {
        StringBuilder rest = new StringBuilder(reading.words().text());
        reading.quantities().stream()
                .filter(quantity -> isAmount(quantity) || isDay(quantity))
                .forEach(told -> blank(rest, told.place().start(), told.place().end()));
        reading.mentions().forEach(mention -> blank(rest, mention.start(), mention.end()));
        List<PhraseTrie.Found<Cue>> told = tellings.findLongest(rest.toString());
        told.forEach(words -> blank(rest, words.start(), words.end()));
        Stream.of(besideAmounts, beside)
                .forEach(some ->
                        some.findLongest(rest.toString()).forEach(word -> blank(rest, word.start(), word.end())));
        if (told.isEmpty() || rest.chars().anyMatch(Character::isLetterOrDigit)) {
            return Set.of();
        }
        Cue first = told.getFirst().value();
        boolean isAnyAmount = reading.quantities().stream().anyMatch(Cues::isAmount);
        return countsAlone(first) && !isAnyAmount ? Set.of() : Set.of(first, Cue.PLAIN);
    }

    private static boolean isAmount(Quantity quantity) {
        return quantity instanceof Quantity.Data || quantity instanceof Quantity.Percent;
    }

    private static boolean isDay(Quantity quantity) {
        return quantity instanceof Quantity.Day || quantity instanceof Quantity.Offset;
    }

    /** The two parts of a message that asks two things. */
    Optional<Clauses.Pair> clauses(Folded words) {
        return clauses.in(words);
    }

    /** Whether nothing of substance is left besides names and kinds. */
    private boolean isBare(Reading reading) {
        StringBuilder rest = new StringBuilder(reading.words().text());
        List<PhraseTrie.Found<Integer>> kinds = details.kindsIn(rest.toString());
        if (reading.mentions().isEmpty() && kinds.isEmpty()) {
            return false;
        }
        reading.mentions().forEach(mention -> blank(rest, mention.start(), mention.end()));
        kinds.forEach(kind -> blank(rest, kind.start(), kind.end()));
        beside.findLongest(rest.toString()).forEach(word -> blank(rest, word.start(), word.end()));
        return rest.toString().isBlank();
    }

    private static void blank(StringBuilder words, int from, int to) {
        for (int i = from; i < to; i++) {
            words.setCharAt(i, ' ');
        }
    }
}
