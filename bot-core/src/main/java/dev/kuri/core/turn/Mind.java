package dev.kuri.core.turn;

import dev.kuri.core.answer.Answerer;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.SecondOpinion;

/** What thinks: all that is made from one state of the configuration, replaced as a whole when that changes. */
public record Mind(Interpreter interpreter, Decider decider, Answerer answerer, SecondOpinion secondOpinion) {
    /** One that asks nobody else. */
    public Mind(Interpreter interpreter, Decider decider, Answerer answerer) {
        this(interpreter, decider, answerer, SecondOpinion.OFF);
    }
}
