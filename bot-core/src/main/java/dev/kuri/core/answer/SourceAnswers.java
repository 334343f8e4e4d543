package dev.kuri.core.answer;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Plan;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Source;
import dev.kuri.core.knowledge.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where the last answer came from: every source with its date and grade, and what contradicts it. */
final class SourceAnswers {
    private final KnowledgeBase base;
    private final Research research;
    private final Phrases phrases;
    private final Provenance provenance;

    SourceAnswers(KnowledgeBase base, Research research, Phrases phrases) {
        this.base = base;
        this.research = research;
        this.phrases = phrases;
        this.provenance = new Provenance(phrases);
    }

    /**
     * @param cited the claims of the last answer; those that a newer knowledge base has no longer are left out
     */
    Answer of(Language language, List<ClaimId> cited, List<Choice> choices) {
        List<Claim> claims =
                cited.stream().map(base::claim).flatMap(Optional::stream).toList();
        if (claims.isEmpty()) {
            return Answer.of(new OutboundMessage(
                    List.of(new Block.Paragraph(phrases.rich(language, "source.nothing", Map.of()))), choices));
        }
        List<Finding> findings = claims.stream().map(this::finding).toList();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(phrases.rich(language, "source.title", Map.of())));
        List<Source> sources =
                findings.stream().flatMap(f -> f.sources().stream()).distinct().toList();
        body.add(new Block.Bullets(provenance.list(language, sources)));
        for (Finding finding : findings) {
            finding.contradicting()
                    .forEach(claim -> body.add(provenance.contradiction(language, claim, research.sourcesOf(claim))));
        }
        return new Answer(List.of(new OutboundMessage(body, choices)), findings);
    }

    private Finding finding(Claim claim) {
        Subject subject = new Subject(
                claim.scope().plan(), providerOf(claim), claim.scope().kind());
        return research.finding(subject, claim);
    }

    private @Nullable ProviderId providerOf(Claim claim) {
        if (claim.scope().plan() == null) {
            return claim.scope().provider();
        }
        return base.plan(claim.scope().plan()).map(Plan::provider).orElse(null);
    }
}
