package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.turn.TurnStore.Committed;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * One message taken through understanding, deciding and answering, and written down.
 *
 * @param meaning what was decided on
 * @param opinion the second opinion in it; null where none was needed
 */
public record Turn(
        Conversation before,
        Interpretation meaning,
        @Nullable Opinion opinion,
        Decision decision,
        Answer answer,
        Committed committed) {}
