package dev.kuri.core.turn;

import dev.kuri.core.answer.Answerer;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.understand.Interpreter;

/** What thinks: all that is made from one state of the configuration, replaced as a whole when that changes. */
public record Mind(Interpreter interpreter, Decider decider, Answerer answerer) {}
