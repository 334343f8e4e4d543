package dev.kuri.core.understand;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of providers and plans, in every way that people write them. */
public record Lexicon(List<Name> names) {
    public Lexicon {
        names = List.copyOf(names);
    }

    /** One way to write a name; {@code plan} is null where it names the provider as a whole. */
    public record Name(
            String written, ProviderId provider, @Nullable PlanId plan) {}

    public static Lexicon of(KnowledgeBase base) {
        List<Name> names = new ArrayList<>();
        base.providers()
                .forEach(provider -> written(provider.name(), provider.aliases())
                        .forEach(written -> names.add(new Name(written, provider.id(), null))));
        base.plans()
                .forEach(plan -> written(plan.name(), plan.aliases())
                        .forEach(written -> names.add(new Name(written, plan.provider(), plan.id()))));
        return new Lexicon(names);
    }

    private static List<String> written(Wording name, List<String> aliases) {
        List<String> written = new ArrayList<>(aliases);
        for (Language language : Language.values()) {
            written.add(name.in(language));
        }
        return written;
    }
}
