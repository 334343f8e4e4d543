package dev.kuri.core.understand;

import dev.kuri.core.channel.InboundMessage.Content;

/** Station 4: from a message to its meaning, taken alone. */
public interface Interpreter {
    /** Never fails: what cannot be read is {@link Interpretation.NotUnderstood}. */
    Interpretation interpret(Content content);

    /** The steps that led there, a line each, for operators. */
    Explanation explain(Content content);
}
