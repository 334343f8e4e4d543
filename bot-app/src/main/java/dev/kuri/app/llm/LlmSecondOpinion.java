package dev.kuri.app.llm;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Opinion;
import dev.kuri.core.understand.Opinion.Reason;
import dev.kuri.core.understand.SecondOpinion;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a language model, as often as it may. */
final class LlmSecondOpinion implements SecondOpinion {
    private final ChatCompletions endpoint;
    private final Restraint restraint;
    private final Questionnaire questionnaire;
    private final OpinionReader reader;
    private final Consumer<String> complaints;

    /**
     * @param complaints takes a sentence for the operator whenever asking was in vain; nothing of the person is in it
     */
    LlmSecondOpinion(
            ChatCompletions endpoint,
            Restraint restraint,
            Questionnaire questionnaire,
            OpinionReader reader,
            Consumer<String> complaints) {
        this.endpoint = endpoint;
        this.restraint = restraint;
        this.questionnaire = questionnaire;
        this.reader = reader;
        this.complaints = complaints;
    }

    @Override
    public Opinion on(String words, @Nullable Language language) {
        Optional<Reason> notNow = restraint.begin();
        if (notNow.isPresent()) {
            return new Opinion.Withheld(notNow.get());
        }
        Reply reply = endpoint.ask(questionnaire.about(words, language));
        restraint.end(reply);
        return switch (reply) {
            case Reply.Said said -> {
                Optional<Opinion.Given> given = reader.read(said.body());
                yield given.isPresent() ? given.get() : unusable();
            }
            case Reply.Endless endless -> unusable();
            case Reply.Status status ->
                withheld(Reason.REFUSED, "The language model's endpoint answers with status " + status.code());
            case Reply.Silence silence ->
                withheld(Reason.NO_ANSWER, "The language model's endpoint cannot be reached, or takes too long");
        };
    }

    private Opinion unusable() {
        return withheld(Reason.UNUSABLE, "The language model's reply is no answer, and is not used");
    }

    private Opinion withheld(Reason reason, String complaint) {
        complaints.accept(complaint);
        return new Opinion.Withheld(reason);
    }
}
