package dev.kuri.core.knowledge;

import java.util.List;

/**
 * The claim that answers a question.
 *
 * @param contradicting claims that say otherwise, the better grade first; empty if none is known
 */
public record Resolution(Claim claim, List<Claim> contradicting) {
    public Resolution {
        contradicting = List.copyOf(contradicting);
    }
}
