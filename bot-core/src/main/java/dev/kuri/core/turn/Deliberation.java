package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Opinion;
import dev.kuri.core.understand.SecondOpinion;
import org.jspecify.annotations.Nullable;

/**
 * Stations 4 and 5, and what lies between them: where words alone would end in a question back or in a no, a second
 * opinion is asked for, and decided on anew if there is one.
 */
final class Deliberation {
    private final Interpreter interpreter;
    private final Decider decider;
    private final SecondOpinion secondOpinion;

    Deliberation(Interpreter interpreter, Decider decider, SecondOpinion secondOpinion) {
        this.interpreter = interpreter;
        this.decider = decider;
        this.secondOpinion = secondOpinion;
    }

    /**
     * What a message means, and what to do about it.
     *
     * @param meaning what was decided on
     * @param opinion null where none was needed
     */
    record Outcome(
            Interpretation meaning,
            Decision decision,
            @Nullable Opinion opinion) {}

    Outcome on(InboundMessage message, Conversation before) {
        Interpretation meaning = interpreter.interpret(message.content());
        Decision decision = decider.decide(before, meaning, message.clientLanguage());
        if (!(meaning instanceof Wish wish) || !mayBecomeClearer(wish, decision)) {
            return new Outcome(meaning, decision, null);
        }
        Opinion opinion = secondOpinion.on(wish.text(), wish.language());
        return switch (opinion) {
            case Opinion.Given given -> {
                Wish clearer = given.appliedTo(wish);
                yield new Outcome(clearer, decider.decide(before, clearer, message.clientLanguage()), opinion);
            }
            case Opinion.Withheld withheld -> new Outcome(wish, decision, opinion);
        };
    }

    /** A name alone is not worth asking about: nobody who does not know the conversation can tell what is wanted of it. */
    private static boolean mayBecomeClearer(Wish wish, Decision decision) {
        return (decision instanceof Decision.Ask || decision instanceof Decision.Decline)
                && !wish.cues().contains(Cue.BARE);
    }
}
