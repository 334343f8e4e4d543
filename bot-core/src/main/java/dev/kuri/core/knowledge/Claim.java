package dev.kuri.core.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a policy.
 *
 * @param when what the question must state for the claim to apply: any of the values, for every condition
 * @param facts what words are made of
 * @param sources empty only for background knowledge and for what is unknown
 * @param asOf what the text itself proves; null if nothing does
 * @param note what the facts cannot say; null if they say it all
 * @param disputedBy weaker claims that say otherwise and that people repeat
 * @param askedAs questions that this claim must answer, for tests
 */
public record Claim(
        ClaimId id,
        Scope scope,
        Topic topic,
        Map<Condition, Set<String>> when,
        Verdict verdict,
        List<Fact> facts,
        InForce inForce,
        Grade grade,
        List<SourceId> sources,
        @Nullable AsOf asOf,
        @Nullable Wording note,
        List<ClaimId> disputedBy,
        Map<Language, List<String>> askedAs) {
    public Claim {
        when = Map.copyOf(when);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        disputedBy = List.copyOf(disputedBy);
        askedAs = Map.copyOf(askedAs);
    }

    boolean appliesTo(Map<Condition, String> stated) {
        return when.entrySet().stream().allMatch(e -> {
            String value = stated.get(e.getKey());
            return value != null && e.getValue().contains(value);
        });
    }
}
