package dev.kuri.core.answer;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import java.util.stream.Stream;

/** What the walkers over a knowledge base hold against a platform's own description of what it takes. */
public final class AnswersToWalk {
    private AnswersToWalk() {}

    /** Everything that can be said, but of two providers compared every eighth, in each language others: kb check renders them all. */
    public static Stream<Catalogue.Entry> of(KnowledgeBase base, Phrases phrases, Language language) {
        Repertoire repertoire = new Repertoire(base, phrases);
        return Stream.of(
                        new Catalogue(base, phrases).entries(language),
                        repertoire.ofWording(language),
                        repertoire.ofKnowledge(language).filter(entry -> isChosen(entry, language)))
                .flatMap(all -> all);
    }

    private static boolean isChosen(Catalogue.Entry entry, Language language) {
        boolean isPair = entry.origin().chars().filter(c -> c == ',').count() == 1;
        return !isPair || Math.floorMod((language.tag() + entry.origin()).hashCode(), 8) == 0;
    }
}
