package dev.kuri.core.decide;

/**
 * When to answer, when to ask, when to decline.
 *
 * @param answerScope least chance that a message is in scope for an answer
 * @param askScope least chance that a message is in scope for a question back; below it is declined
 * @param answerIntent least probability of the best intent for an answer
 */
public record Thresholds(double answerScope, double askScope, double answerIntent) {
    /** Ours, from cross-validation over writers: what is out of scope is rarely answered, and few are asked in vain. */
    public static final Thresholds DEFAULT = new Thresholds(0.75, 0.3, 0.5);

    public Thresholds {
        if (askScope > answerScope || askScope < 0 || answerScope > 1 || answerIntent < 0 || answerIntent > 1) {
            throw new IllegalArgumentException("Thresholds are between 0 and 1, and asking comes before answering");
        }
    }
}
