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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every claim and guide as it is answered. */
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
     * @param origin the id of a claim or guide, or what else tells where its words stand
     * @param said makes the answer
     */
    public record Entry(String origin, Supplier<List<OutboundMessage>> said) {
        /**
         * What Kuri says.
         *
         * @throws IllegalArgumentException naming what cannot be said at all, such as a button of a name that is too long
         */
        public List<OutboundMessage> messages() {
            return said.get();
        }
    }

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
        return new Entry(
                claim.id().value(),
                () -> policies.one(language, reading, research.finding(subject, claim))
                        .messages());
    }

    private Entry guide(Language language, Guide guide) {
        return new Entry(guide.id().value(), () -> List.of(guides.show(language, guide, buttons.abilities(language))));
    }
}
