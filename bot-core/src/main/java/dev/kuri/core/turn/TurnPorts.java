package dev.kuri.core.turn;

/**
 * What a turn needs of the world outside.
 *
 * @param listener is told of every turn that was written
 */
public record TurnPorts(TurnStore turns, PersonalData personalData, DeepLinks links, TurnListener listener) {
    /** Those of a chat of which nothing but the conversation is kept, and to which nobody listens. */
    public static TurnPorts of(TurnStore turns) {
        return new TurnPorts(turns, PersonalData.NONE, DeepLinks.NONE, (message, turn, took) -> {});
    }
}
