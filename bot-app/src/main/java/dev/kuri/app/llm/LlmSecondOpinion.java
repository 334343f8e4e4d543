package dev.kuri.app.llm;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Opinion;
import dev.kuri.core.understand.Opinion.Reason;
import dev.kuri.core.understand.SecondOpinion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a language model, within a budget, and not while it is out of order. */
final class LlmSecondOpinion implements SecondOpinion {
    private static final Logger LOG = LoggerFactory.getLogger(LlmSecondOpinion.class);

    private final ChatCompletions endpoint;
    private final CallBudget budget;
    private final Pause pause;
    private final Questionnaire questionnaire;
    private final OpinionReader reader;

    LlmSecondOpinion(
            ChatCompletions endpoint,
            CallBudget budget,
            Pause pause,
            Questionnaire questionnaire,
            OpinionReader reader) {
        this.endpoint = endpoint;
        this.budget = budget;
        this.pause = pause;
        this.questionnaire = questionnaire;
        this.reader = reader;
    }

    @Override
    public Opinion on(String words, @Nullable Language language) {
        if (pause.isOn()) {
            return new Opinion.Withheld(Reason.PAUSED);
        }
        if (!budget.take()) {
            return new Opinion.Withheld(Reason.BUDGET_SPENT);
        }
        return switch (endpoint.ask(questionnaire.about(words, language))) {
            case Reply.Said said -> read(said);
            case Reply.Endless endless -> unusable();
            case Reply.Status status -> refused(status);
            case Reply.Silence silence -> silent();
        };
    }

    private Opinion read(Reply.Said said) {
        pause.worked();
        Optional<Opinion.Given> given = reader.read(said.body());
        return given.isPresent() ? given.get() : unusable();
    }

    /** Counts as no failure: a person's words may have brought it about, and must not take it away from all others. */
    private static Opinion unusable() {
        LOG.warn("The language model's reply is no answer, and is not used");
        return new Opinion.Withheld(Reason.UNUSABLE);
    }

    private Opinion refused(Reply.Status status) {
        LOG.warn("The language model's endpoint answers with status {}", status.code());
        if (status.retryAfter() != null) {
            pause.asked(status.retryAfter());
        } else if (!maySpeakOfTheWords(status.code())) {
            pause.failed();
        }
        return new Opinion.Withheld(Reason.REFUSED);
    }

    /** Filters of content answer 400 or 422. */
    private static boolean maySpeakOfTheWords(int code) {
        return code == 400 || code == 422;
    }

    private Opinion silent() {
        LOG.warn("The language model's endpoint cannot be reached, or takes too long");
        pause.failed();
        return new Opinion.Withheld(Reason.NO_ANSWER);
    }
}
