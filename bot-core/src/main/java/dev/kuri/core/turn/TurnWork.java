package dev.kuri.core.turn;

import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.util.Optional;

/** What is done about one message of the inbox: its turn, and the first call that comes of it. */
public final class TurnWork implements InboxWorker.Work {
    private final TurnHandler turns;
    private final Sender sender;

    public TurnWork(TurnHandler turns, Sender sender) {
        this.turns = turns;
        this.sender = sender;
    }

    @Override
    public Optional<Waiting> on(Waiting waiting) {
        Turn turn = turns.handle(waiting);
        turn.committed().toSend().ifPresent(sender::send);
        return turn.committed().next();
    }
}
