package dev.kuri.app.dialog;

import dev.kuri.app.demo.Belongings;
import dev.kuri.app.demo.Demo;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.turn.InMemoryTurnStore;
import dev.kuri.core.turn.Turn;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnPorts;
import java.time.Clock;
import java.util.Map;

/** Talks to Kuri without a platform: conversations end with the process. */
public final class Asker {
    private static final ChannelName TERMINAL = new ChannelName("terminal");
    private static final int MOST_CONVERSATIONS = 100_000;

    private final TurnHandler turns;
    private final Clock clock;
    private long said;

    /** One for people who have the subscriptions that they tell of. */
    public Asker(LoadedMind mind, Clock clock) {
        this(mind, ports(new InMemoryTurnStore(MOST_CONVERSATIONS), clock), clock);
    }

    /** One for people who have those of the demo, beside what they tell of. */
    public Asker(LoadedMind mind, Demo demo, Clock clock) {
        this(mind, ports(new InMemoryTurnStore(MOST_CONVERSATIONS), demo), clock);
    }

    private static TurnPorts ports(InMemoryTurnStore store, Clock clock) {
        return TurnPorts.of(store, store, store::remindersOf, new Assessment(Figures.NONE, clock));
    }

    private static TurnPorts ports(InMemoryTurnStore store, Demo demo) {
        Belongings both = Belongings.of(store, store, demo);
        return TurnPorts.of(both.turns(), both.subscriptions(), store::remindersOf, demo.assessment());
    }

    private Asker(LoadedMind mind, TurnPorts ports, Clock clock) {
        this.turns = new TurnHandler(ports, mind::mind, Map.of());
        this.clock = clock;
    }

    /** Says something in a conversation, which is begun if it is new. */
    public Turn say(String conversation, Content content) {
        said++;
        return turns.handle(new InboundMessage(
                new EventId(TERMINAL, "kuri", Long.toString(said)),
                new ChatAddress(TERMINAL, "kuri", conversation),
                clock.instant(),
                content,
                null,
                null));
    }
}
