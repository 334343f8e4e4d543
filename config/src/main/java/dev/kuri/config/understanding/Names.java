package dev.kuri.config.understanding;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.Wording;
import dev.kuri.core.understand.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Takes out of a knowledge base what its providers and plans are called. */
final class Names {
    private Names() {}

    static Lexicon of(KnowledgeBase base) {
        return new Lexicon(Stream.concat(
                        base.providers().stream().flatMap(Names::of),
                        base.plans().stream().flatMap(Names::of))
                .toList());
    }

    private static Stream<Lexicon.Name> of(Provider provider) {
        return written(provider.aliases(), provider.name())
                .map(written -> new Lexicon.Name(written, provider.id(), null));
    }

    private static Stream<Lexicon.Name> of(Plan plan) {
        return written(plan.aliases(), plan.name())
                .map(written -> new Lexicon.Name(written, plan.provider(), plan.id()));
    }

    private static Stream<String> written(List<String> aliases, Wording name) {
        return Stream.concat(aliases.stream(), Arrays.stream(Language.values()).map(name::in));
    }
}
