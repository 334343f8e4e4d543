package dev.kuri.core.turn;

import dev.kuri.core.balance.Balances;

/**
 * What a turn needs of the world outside.
 *
 * @param listener is told of every turn that was written
 */
public record TurnPorts(
        TurnStore turns, PersonalData personalData, Balances balances, DeepLinks links, TurnListener listener) {
    /** Those of a chat of which nothing but the conversation is kept, and to which nobody listens. */
    public static TurnPorts of(TurnStore turns) {
        return of(turns, Balances.NONE);
    }

    /** The same with what is left of subscriptions. */
    public static TurnPorts of(TurnStore turns, Balances balances) {
        return new TurnPorts(turns, PersonalData.NONE, balances, DeepLinks.NONE, (message, turn, took) -> {});
    }
}
