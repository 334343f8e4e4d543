package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what comes in and works on it at once, chat by chat; what is left behind is swept up later. */
public final class InboxWorker implements Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    /** A message that failed so often fails because of what it is. */
    private static final int MAX_FAILURES = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final InboxStore store;
    private final TurnHandler turns;
    private final Sender sender;
    private final Executor executor;
    private final Clock clock;

    /**
     * @param executor runs one task a chat
     */
    public InboxWorker(InboxStore store, TurnHandler turns, Sender sender, Executor executor, Clock clock) {
        this.store = store;
        this.turns = turns;
        this.sender = sender;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public void accept(List<InboundMessage> messages) {
        if (!messages.isEmpty()) {
            store.keep(messages).forEach(this::start);
        }
    }

    /** Works on what was left behind. */
    public void sweep(int atMost) {
        store.takeLeftBehind(atMost).forEach(this::start);
    }

    private void start(Waiting first) {
        executor.execute(() -> {
            Optional<Waiting> waiting = Optional.of(first);
            while (waiting.isPresent()) {
                waiting = work(waiting.get());
            }
        });
    }

    private Optional<Waiting> work(Waiting waiting) {
        try {
            Turn turn = turns.handle(waiting.message());
            turn.committed().toSend().ifPresent(sender::send);
            return turn.committed().next();
        } catch (RuntimeException e) {
            return failed(waiting, e);
        }
    }

    private Optional<Waiting> failed(Waiting waiting, RuntimeException e) {
        String event = waiting.message().id().value();
        if (waiting.failures() + 1 >= MAX_FAILURES) {
            LOG.error("Event {} is given up after {} tries", event, waiting.failures() + 1, e);
            store.giveUp(waiting);
        } else {
            LOG.warn("Event {} failed and is tried again", event, e);
            Duration pause = FIRST_PAUSE.multipliedBy(1L << waiting.failures());
            store.putAside(waiting, clock.instant().plus(pause));
        }
        return Optional.empty();
    }
}
