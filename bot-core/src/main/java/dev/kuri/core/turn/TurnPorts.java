package dev.kuri.core.turn;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Codes;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.reminder.Reminders;
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
        Reminders reminders,
        Assessment assessment,
        Codes codes,
        DeepLinks links,
        TurnListener listener) {
    /** Those of a chat of which nothing but the conversation is kept, and to which nobody listens. */
    public static TurnPorts of(TurnStore turns) {
        return new TurnPorts(
                turns,
                PersonalData.NONE,
                Subscriptions.NONE,
                Reminders.NONE,
                new Assessment(Figures.NONE, Clock.systemUTC()),
                Codes.NONE,
                DeepLinks.NONE,
                (message, turn, took) -> {});
    }

    /** The same with what people have. */
    public static TurnPorts of(
            TurnStore turns, Subscriptions subscriptions, Reminders reminders, Assessment assessment) {
        return new TurnPorts(
                turns,
                PersonalData.NONE,
                subscriptions,
                reminders,
                assessment,
                Codes.NONE,
                DeepLinks.NONE,
                (message, turn, took) -> {});
    }
}
