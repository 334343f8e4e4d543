package dev.kuri.config.knowledge;

import dev.kuri.config.yaml.Problem;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.Grade;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.SeedFate;
import dev.kuri.core.knowledge.SourceId;
import dev.kuri.core.knowledge.Verdict;
import dev.kuri.core.knowledge.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a single entry cannot show: references, sources, ties, promotion. */
final class KnowledgeCheck {
    private final KnowledgeBase base;
    private final Map<Object, Problem> places;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param places where each id stands, as a problem without words
     */
    KnowledgeCheck(KnowledgeBase base, Map<Object, Problem> places) {
        this.base = base;
        this.places = places;
    }

    List<Problem> problems() {
        base.providers().forEach(this::provider);
        base.plans().forEach(this::plan);
        base.claims().forEach(this::claim);
        base.guides().forEach(this::guide);
        base.seeds().forEach(this::seed);
        ties();
        return problems;
    }

    private void provider(Provider provider) {
        if (provider.parent() != null) {
            providerExists(provider.id(), provider.parent());
        }
        provider.instead().forEach(id -> providerExists(provider.id(), id));
        sourcesExist(provider.id(), provider.sources());
        clean(provider.id(), provider.name());
        clean(provider.id(), provider.about());
    }

    private void plan(Plan plan) {
        providerExists(plan.id(), plan.provider());
        sourcesExist(plan.id(), plan.sources());
        clean(plan.id(), plan.name());
    }

    private void claim(Claim claim) {
        if (claim.scope().provider() != null) {
            providerExists(claim.id(), claim.scope().provider());
        }
        if (claim.scope().plan() != null && base.plan(claim.scope().plan()).isEmpty()) {
            add(claim.id(), "There is no plan " + claim.scope().plan(), "Write it as in plans.yaml, or add it there");
        }
        sourcesExist(claim.id(), claim.sources());
        sourced(claim);
        if (claim.note() == null && claim.facts().isEmpty()) {
            add(claim.id(), "The claim has neither facts nor a note", "Say what is known, or who can tell");
        }
        for (ClaimId id : claim.disputedBy()) {
            if (base.claim(id).isEmpty()) {
                add(
                        claim.id(),
                        "There is no claim " + id + " that could dispute it",
                        "Write its id as it stands there");
            }
        }
        clean(claim.id(), claim.note());
    }

    private void sourced(Claim claim) {
        boolean mayBeWithout = claim.grade() == Grade.BACKGROUND || claim.verdict() == Verdict.UNKNOWN;
        if (claim.sources().isEmpty() && !mayBeWithout) {
            add(claim.id(), "A claim of grade " + claim.grade().id() + " has no source", "Name one, or grade it BG");
        }
    }

    private void guide(Guide guide) {
        sourcesExist(guide.id(), guide.sources());
        if (guide.items().isEmpty()) {
            add(guide.id(), "The guide has no items", "Write at least one");
        }
        clean(guide.id(), guide.title());
        clean(guide.id(), guide.intro());
        guide.items().forEach(item -> clean(guide.id(), item));
    }

    private void seed(SeedFate seed) {
        boolean needsIds = seed.fate() != SeedFate.Fate.LEFT_OUT;
        if (needsIds == seed.by().isEmpty()) {
            add(seed.id(), "Fate and \"by\" do not fit", "Name claims unless it was left out, and none if it was");
        }
        for (String id : seed.by()) {
            if (base.claim(new ClaimId(id)).isEmpty()
                    && base.guide(new GuideId(id)).isEmpty()) {
                add(seed.id(), "There is no claim or guide " + id, "Write the id as it stands there");
            }
        }
    }

    private void ties() {
        List<Claim> claims = base.claims();
        ClaimResolver resolver = new ClaimResolver(base);
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (resolver.tie(claims.get(i), claims.get(j))) {
                    add(
                            claims.get(j).id(),
                            "It ties with " + claims.get(i).id() + ": neither would win",
                            "Give one a condition, a better grade, a later date or days in force");
                }
            }
        }
    }

    private void providerExists(Object at, ProviderId id) {
        if (base.provider(id).isEmpty()) {
            add(at, "There is no provider " + id, "Write it as in providers.yaml, or add it there");
        }
    }

    private void sourcesExist(Object at, List<SourceId> sources) {
        for (SourceId id : sources) {
            if (base.source(id).isEmpty()) {
                add(at, "There is no source " + id, "Write it as in sources.yaml, or add it there");
            }
        }
    }

    private void clean(Object at, @Nullable Wording wording) {
        if (wording == null) {
            return;
        }
        for (Language language : Language.values()) {
            Optional<String> found = Promotion.in(wording.in(language));
            found.ifPresent(text -> add(at, "\"" + text + "\" promotes something", "Say it without, or leave it out"));
        }
    }

    private void add(Object at, String what, String remedy) {
        Problem place = places.getOrDefault(at, new Problem("knowledge", 1, "", ""));
        problems.add(new Problem(place.file(), place.line(), at + ": " + what, remedy));
    }
}
