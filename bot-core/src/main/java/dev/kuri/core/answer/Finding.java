package dev.kuri.core.answer;

import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Source;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.knowledge.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge base says about one subject.
 *
 * @param verdict {@code UNKNOWN} also where only a general rule was found for a provider that was named
 * @param claim what it rests on
 * @param general whether the claim is a general rule that nobody confirmed for the provider that was named
 * @param contradicting claims that say otherwise
 * @param sources where the claim comes from, or where to ask; never empty
 * @param asOf what the claim proves, else the date of its first source; null if undated
 */
public record Finding(
        Subject subject,
        Verdict verdict,
        Claim claim,
        boolean general,
        List<Claim> contradicting,
        List<Source> sources,
        @Nullable AsOf asOf) {
    public Finding {
        contradicting = List.copyOf(contradicting);
        sources = List.copyOf(sources);
    }
}
