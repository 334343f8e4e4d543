package dev.kuri.core.due;

import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.reminder.Planner;
import dev.kuri.core.reminder.Reminders;
import dev.kuri.core.reminder.Replan;
import dev.kuri.core.reminder.Replanner;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Plans reminders anew from what providers say now: an end that moved, or little that is left. */
public final class Replanning {
    private final ReplanPorts ports;
    private final Supplier<Voice> voice;
    private final Clock clock;

    /**
     * @param voice the newest one, asked for every time
     */
    public Replanning(ReplanPorts ports, Supplier<Voice> voice, Clock clock) {
        this.ports = ports;
        this.voice = voice;
        this.clock = clock;
    }

    /** The subscriptions of a chat that providers know of, and that it wants to be reminded of. */
    List<Subscription> watched(ChatAddress chat) {
        Reminders.Kept kept = ports.wishes().of(chat);
        return ports.subscriptions().of(chat).stream()
                .filter(one -> one.providerKey().isPresent())
                .filter(one -> kept.consents().stream().anyMatch(consent -> consent.isOnFactsOf(one.id())))
                .toList();
    }

    /** Plans anew for one of them; done twice, it changes nothing. */
    void plan(ChatAddress chat, Told told) {
        Reminders.Kept kept = ports.wishes().of(chat);
        Replan replan = new Replanner(voice.get().occasions(), new Planner(Planner.TO_ACT))
                .of(told, kept, kept.daytimeInForce(), clock.instant());
        if (!replan.isEmpty()) {
            ports.replans().write(chat, replan, ports.spoken().in(chat).orElse(null));
        }
    }
}
