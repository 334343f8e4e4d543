package dev.kuri.core.understand;

import dev.kuri.core.quantity.Place;
import dev.kuri.core.quantity.Quantity;
import dev.kuri.core.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Reads words: folds them, finds names, numbers and concepts. The same for training and for answering. */
final class Reader {
    private final Normaliser normaliser;
    private final NameFinder names;
    private final Quantities quantities = new Quantities();
    private final QuantityReader values = new QuantityReader();
    private final PhraseTrie<String> concepts = new PhraseTrie<>();
    private final PhraseTrie<String> worlds = new PhraseTrie<>();

    Reader(Lexicon lexicon, Phrasebook phrases, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.names = new NameFinder(
                lexicon, phrases.names().wordsToo(), phrases.names().neverNames(), normaliser);
        Phrases folding = new Phrases(normaliser);
        phrases.concepts().forEach((concept, written) -> folding.addTo(concepts, written, concept));
        phrases.worlds().forEach((world, written) -> folding.addTo(worlds, written, world));
    }

    Reading read(String words) {
        Folded folded = normaliser.fold(words);
        List<Mention> mentions = names.find(folded);
        String masked = mask(folded.text(), mentions);
        return new Reading(
                folded,
                mentions,
                quantitiesIn(folded, mentions),
                masked,
                found(concepts, masked),
                found(worlds, masked));
    }

    private List<Quantity> quantitiesIn(Folded folded, List<Mention> mentions) {
        List<Place> names = mentions.stream()
                .map(mention -> new Place(mention.start(), mention.end()))
                .toList();
        return values.read(folded.plain(), folded.text(), names);
    }

    private static List<String> found(PhraseTrie<String> phrases, String masked) {
        TreeSet<String> found = new TreeSet<>();
        phrases.findAll(masked).forEach(phrase -> found.add(phrase.value()));
        return List.copyOf(found);
    }

    private String mask(String text, List<Mention> mentions) {
        List<Span> spans = new ArrayList<>(mentions.stream().map(Mention::span).toList());
        for (Span quantity : quantities.find(text)) {
            if (spans.stream().noneMatch(quantity::overlaps)) {
                spans.add(quantity);
            }
        }
        spans.sort(Comparator.comparing(Span::start));
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        for (Span span : spans) {
            masked.append(text, at, span.start()).append(span.mask().symbol());
            at = span.end();
        }
        return masked.append(text, at, text.length()).toString();
    }
}
