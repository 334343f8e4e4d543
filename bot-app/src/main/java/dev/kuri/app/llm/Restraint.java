package dev.kuri.app.llm;

import dev.kuri.core.understand.Opinion.Reason;
import java.time.Clock;
import java.util.Optional;

/** Keeps to the budget, and away from an endpoint that is out of order. */
final class Restraint {
    private final CallBudget budget;
    private final Pause pause;

    Restraint(LlmProperties.Budget budget, Clock clock) {
        this.budget = new CallBudget(budget, clock);
        this.pause = new Pause(clock);
    }

    /** Takes a call; gives why it must not be made, or nothing. */
    Optional<Reason> begin() {
        if (pause.isOn()) {
            return Optional.of(Reason.PAUSED);
        }
        return budget.take() ? Optional.empty() : Optional.of(Reason.BUDGET_SPENT);
    }

    /** Learns from what became of the call. What a person's words may have brought about is no failure: it must not take
     * the model away from all others.
     */
    void end(Reply reply) {
        switch (reply) {
            case Reply.Said said -> pause.worked();
            case Reply.Endless endless -> pause.worked();
            case Reply.Silence silence -> pause.failed();
            case Reply.Status status -> {
                if (status.retryAfter() != null) {
                    pause.asked(status.retryAfter());
                } else if (!maySpeakOfTheWords(status.code())) {
                    pause.failed();
                }
            }
        }
    }

    /** Filters of content answer 400 or 422. */
    private static boolean maySpeakOfTheWords(int code) {
        return code == 400 || code == 422;
    }
}
