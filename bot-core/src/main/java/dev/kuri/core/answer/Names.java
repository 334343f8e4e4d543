package dev.kuri.core.answer;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How providers, plans and kinds are called in a language. */
final class Names {
    private final KnowledgeBase base;
    private final Phrases phrases;

    Names(KnowledgeBase base, Phrases phrases) {
        this.base = base;
        this.phrases = phrases;
    }

    /** The narrowest name of a subject. */
    String of(Language language, Subject subject) {
        if (subject.plan() != null) {
            return plan(language, subject.plan(), subject.provider());
        }
        return subject.provider() != null ? provider(language, subject.provider()) : kind(language, subject.kind());
    }

    String provider(Language language, ProviderId id) {
        return base.provider(id).map(provider -> provider.name().in(language)).orElse(id.value());
    }

    /** All of them, as a list in words. */
    String providers(Language language, List<ProviderId> ids) {
        return String.join(
                phrases.text(language, "list.and"),
                ids.stream().map(id -> provider(language, id)).toList());
    }

    /** What somebody calls what he has: by its plan, or else by its provider. */
    String brief(Language language, Subject subject) {
        return Optional.ofNullable(subject.plan())
                .flatMap(base::plan)
                .map(plan -> plan.name().in(language))
                .orElseGet(() -> of(language, subject));
    }

    private String plan(Language language, PlanId id, @Nullable ProviderId providerId) {
        String plan =
                base.plan(id).map(Plan::name).map(name -> name.in(language)).orElse(id.value());
        String provider = providerId == null ? "" : provider(language, providerId);
        return plan.contains(provider) ? plan : provider + " " + plan;
    }

    private String kind(Language language, @Nullable PlanKind kind) {
        return phrases.text(language, kind == null ? "kind.any" : "kind." + kind.id());
    }

    Provider known(ProviderId id) {
        return base.provider(id).orElseThrow(() -> new IllegalStateException("No provider " + id));
    }
}
