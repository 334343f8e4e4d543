package dev.kuri.core.answer;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Grade;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Resolution;
import dev.kuri.core.knowledge.Source;
import dev.kuri.core.knowledge.SourceId;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.knowledge.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what is known about the subjects of a question. */
final class Research {
    /** Where no provider is named, the rules for what a traveller and what a resident has. */
    private static final List<PlanKind> USUAL_KINDS = List.of(PlanKind.PREPAID, PlanKind.POSTPAID);

    private final KnowledgeBase base;
    private final ClaimResolver resolver;
    private final Clock clock;

    Research(KnowledgeBase base, Clock clock) {
        this.base = base;
        this.resolver = new ClaimResolver(base);
        this.clock = clock;
    }

    /**
     * One finding for each provider asked about; without one, for the plan kind, or for the usual kinds where they
     * differ.
     *
     * @return empty where the base is silent
     */
    List<Finding> findings(Topic topic, Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Subject subject : subjects(reading)) {
            find(topic, subject, reading)
                    .filter(finding -> found.stream().noneMatch(other -> isSame(other, finding)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.claim().equals(other.claim())
                && Objects.equals(one.subject().provider(), other.subject().provider());
    }

    private List<Subject> subjects(Reading reading) {
        if (!reading.providers().isEmpty()) {
            return reading.providers().stream().map(id -> subject(id, reading)).toList();
        }
        if (reading.kind() != null) {
            return List.of(new Subject(null, null, reading.kind()));
        }
        return USUAL_KINDS.stream().map(kind -> new Subject(null, null, kind)).toList();
    }

    private Subject subject(ProviderId id, Reading reading) {
        Subject usual = base.subject(id, reading.plan());
        return reading.kind() == null ? usual : new Subject(usual.plan(), id, reading.kind());
    }

    private Optional<Finding> find(Topic topic, Subject subject, Reading reading) {
        return find(topic, subject, reading.conditions());
    }

    /**
     * What is known of one subject.
     *
     * @param stated under which conditions
     */
    Optional<Finding> find(Topic topic, Subject subject, Map<Condition, String> stated) {
        // Policies are in force by Japan's days, wherever the server stands.
        LocalDate today = LocalDate.ofInstant(clock.instant(), Cycle.ZONE);
        return resolver.resolve(topic, subject, stated, today).map(found -> finding(subject, found));
    }

    private Finding finding(Subject subject, Resolution found) {
        return finding(subject, found.claim(), found.contradicting());
    }

    /** A claim as the answer about a subject, with all that contradicts it. */
    Finding finding(Subject subject, Claim claim) {
        List<Claim> contradicting = claim.disputedBy().stream()
                .map(base::claim)
                .flatMap(Optional::stream)
                .toList();
        return finding(subject, claim, contradicting);
    }

    private Finding finding(Subject subject, Claim claim, List<Claim> contradicting) {
        boolean general = subject.provider() != null
                && claim.scope().provider() == null
                && claim.scope().plan() == null;
        List<Source> sources = sources(claim, subject);
        return new Finding(
                subject,
                general ? Verdict.UNKNOWN : claim.verdict(),
                claim,
                general,
                contradicting,
                sources,
                asOf(claim, sources));
    }

    /** The claim's sources; without any, the page to ask. Never empty. */
    List<Source> sources(Claim claim, Subject subject) {
        List<Source> cited = sourcesOf(claim);
        return cited.isEmpty() ? pageToAsk(subject).map(List::of).orElseGet(() -> List.of(COMMON)) : cited;
    }

    List<Source> sourcesOf(Claim claim) {
        return claim.sources().stream()
                .map(base::source)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is said without a document, said openly. */
    private static final Source COMMON =
            new Source(new SourceId("background"), "Background knowledge", "Kuri", false, null, null, Grade.BACKGROUND);

    private Optional<Source> pageToAsk(Subject subject) {
        return Optional.ofNullable(subject.provider())
                .flatMap(base::provider)
                .map(provider -> new Source(
                        new SourceId("page-" + provider.id().value()),
                        provider.name().en(),
                        provider.name().en(),
                        true,
                        provider.ask(),
                        null,
                        Grade.BACKGROUND));
    }

    /** What the claim's text proves, else the date of the source that is named first; null if that is undated. */
    static @Nullable AsOf asOf(Claim claim, List<Source> sources) {
        if (claim.asOf() != null) {
            return claim.asOf();
        }
        return sources.isEmpty() ? null : sources.getFirst().date();
    }
}
