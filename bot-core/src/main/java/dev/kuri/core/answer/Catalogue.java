package dev.kuri.core.answer;

import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every answer that a knowledge base can give, for those who check that channels can carry them. */
public final class Catalogue {
    private final KnowledgeBase base;
    private final Research research;
    private final PolicyAnswers policies;
    private final GuideAnswers guides;
    private final Buttons buttons;

    public Catalogue(KnowledgeBase base, Phrases phrases) {
        Names names = new Names(base, phrases);
        this.base = base;
        this.buttons = new Buttons(base, phrases, names);
        this.research = new Research(base, Clock.systemUTC());
        this.policies = new PolicyAnswers(research, phrases, names, buttons);
        this.guides = new GuideAnswers(base, phrases, text -> text);
    }

    /**
     * An answer and what it is made from.
     *
     * @param origin the id of a claim or guide
     */
    public record Entry(String origin, List<OutboundMessage> messages) {}

    /** One entry for each claim and each guide. */
    public Stream<Entry> entries(Language language) {
        Stream<Entry> claims = base.claims().stream().map(claim -> claim(language, claim));
        return Stream.concat(claims, base.guides().stream().map(guide -> guide(language, guide)));
    }

    private Entry claim(Language language, Claim claim) {
        Intent intent = Intent.ofId(claim.topic().id()).orElseThrow();
        ProviderId provider = Optional.ofNullable(claim.scope().plan())
                .flatMap(base::plan)
                .map(Plan::provider)
                .orElse(claim.scope().provider());
        Subject subject =
                new Subject(claim.scope().plan(), provider, claim.scope().kind());
        Reading reading = new Reading(
                "",
                intent,
                List.of(),
                provider == null ? List.of() : List.of(provider),
                claim.scope().plan(),
                claim.scope().kind(),
                Map.of(),
                Set.of(Cue.HEARSAY));
        Answer answer = policies.one(language, reading, research.finding(subject, claim));
        return new Entry(claim.id().value(), answer.messages());
    }

    private Entry guide(Language language, Guide guide) {
        return new Entry(guide.id().value(), List.of(guides.show(language, guide, buttons.abilities(language))));
    }
}
