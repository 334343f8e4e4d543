package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.util.List;
import java.util.Optional;

/** What is done about one message of the inbox: its turn, and the first call that comes of it. */
public final class TurnWork implements InboxWorker.Work {
    private final TurnHandler turns;
    private final Sender sender;
    private final Joining joining;
    private final WorkSign sign;

    public TurnWork(TurnHandler turns, Sender sender, Joining joining, WorkSign sign) {
        this.turns = turns;
        this.sender = sender;
        this.joining = joining;
        this.sign = sign;
    }

    @Override
    public Optional<Waiting> on(Waiting waiting) {
        List<InboundMessage> together = joining.with(waiting);
        Turn turn = sign.during(waiting.message(), () -> turns.handle(together, waiting.handling()));
        turn.committed().toSend().ifPresent(sender::send);
        return turn.committed().next();
    }
}
