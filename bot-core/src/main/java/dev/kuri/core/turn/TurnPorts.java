package dev.kuri.core.turn;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.balance.Subscriptions;
import java.time.Clock;

/**
 * What a turn needs of the world outside.
 *
 * @param assessment what is left of subscriptions
 * @param listener is told of every turn that was written
 */
public record TurnPorts(
        TurnStore turns,
        PersonalData personalData,
        Subscriptions subscriptions,
        Assessment assessment,
        DeepLinks links,
        TurnListener listener) {
    /** Those of a chat of which nothing but the conversation is kept, and to which nobody listens. */
    public static TurnPorts of(TurnStore turns) {
        return of(turns, Subscriptions.NONE, new Assessment(Figures.NONE, Clock.systemUTC()));
    }

    /** The same with subscriptions. */
    public static TurnPorts of(TurnStore turns, Subscriptions subscriptions, Assessment assessment) {
        return new TurnPorts(
                turns, PersonalData.NONE, subscriptions, assessment, DeepLinks.NONE, (message, turn, took) -> {});
    }
}
