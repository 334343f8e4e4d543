package dev.kuri.core.knowledge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the claim that answers a question on a given day, and what contradicts it. */
public final class ClaimResolver {
    /**
     * The last is the best: more conditions met, then more specific, then better grade, then later date. Conditions come
     * first because what a provider says of its data in general does not answer a question about bought data.
     */
    private static final Comparator<Claim> RANK = comparingInt(
                    (Claim claim) -> claim.when().size())
            .thenComparingInt(claim -> claim.scope().weight())
            .thenComparing(Claim::grade, reverseOrder())
            .thenComparing(Claim::asOf, nullsFirst(naturalOrder()))
            .thenComparing(claim -> claim.inForce().from(), nullsFirst(naturalOrder()));

    private final KnowledgeBase base;
    private final Map<Topic, List<Claim>> byTopic = new EnumMap<>(Topic.class);

    public ClaimResolver(KnowledgeBase base) {
        this.base = base;
        for (Claim claim : base.claims()) {
            byTopic.computeIfAbsent(claim.topic(), t -> new ArrayList<>()).add(claim);
        }
    }

    /**
     * @param stated what the question says of itself; a claim with a condition that is not stated does not apply
     * @return empty when the base is silent; the caller then says so and never guesses
     */
    public Optional<Resolution> resolve(Topic topic, Subject subject, Map<Condition, String> stated, LocalDate day) {
        return byTopic.getOrDefault(topic, List.of()).stream()
                .filter(claim -> claim.grade() != Grade.DOUBTFUL)
                .filter(claim -> claim.inForce().on(day))
                .filter(claim -> claim.scope().covers(subject))
                .filter(claim -> claim.appliesTo(stated))
                .filter(claim -> !isAsideForOthers(claim, subject))
                .max(RANK)
                .map(best -> new Resolution(best, contradicting(best)));
    }

    /** What holds of lines in general about one side of a topic is less than what a provider's own rule says of all. */
    private static boolean isAsideForOthers(Claim claim, Subject subject) {
        return subject.provider() != null
                && claim.scope().plan() == null
                && claim.scope().provider() == null
                && claim.when().containsKey(Condition.ASPECT);
    }

    private List<Claim> contradicting(Claim best) {
        return best.disputedBy().stream()
                .map(id -> base.claim(id).orElseThrow())
                .sorted(comparing(Claim::grade))
                .toList();
    }

    /**
     * Whether neither of two claims would win over the other where both apply and nothing more specific does. Doubtful
     * ones never win and never tie.
     */
    public boolean tie(Claim a, Claim b) {
        return a.topic() == b.topic()
                && a.scope().equals(b.scope())
                && a.grade() != Grade.DOUBTFUL
                && a.inForce().overlaps(b.inForce())
                && canBothApply(a, b)
                && RANK.compare(a, b) == 0
                && !isSettled(a, b);
    }

    private static boolean canBothApply(Claim a, Claim b) {
        return a.when().entrySet().stream()
                .allMatch(e -> !b.when().containsKey(e.getKey())
                        || !Collections.disjoint(e.getValue(), b.when().get(e.getKey())));
    }

    /** A third claim that states the conditions of both wins over both. */
    private boolean isSettled(Claim a, Claim b) {
        return byTopic.getOrDefault(a.topic(), List.of()).stream()
                .filter(third -> third.scope().equals(a.scope()) && third.grade() != Grade.DOUBTFUL)
                .filter(third -> third.when().size() > a.when().size())
                .anyMatch(third -> third.when().keySet().containsAll(a.when().keySet())
                        && third.when().keySet().containsAll(b.when().keySet()));
    }
}
