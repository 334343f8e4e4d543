package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.turn.TurnStore.Committed;
import dev.kuri.core.understand.Interpretation;

/** One message taken through understanding, deciding and answering, and written down. */
public record Turn(
        Conversation before, Interpretation meaning, Decision decision, Answer answer, Committed committed) {}
