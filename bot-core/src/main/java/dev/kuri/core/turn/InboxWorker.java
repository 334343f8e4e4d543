package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.LogMark;
import dev.kuri.core.turn.InboxStore.Kept;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what comes in and works on it at once, chat by chat. What there is no place for is handed back, and taken again as
 * soon as a place is free, by this node or another.
 */
public final class InboxWorker implements Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    /** A message that was worked on so often in vain fails because of what it is. */
    private static final int MOST_TRIES = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final InboxStore store;
    private final Work work;
    private final Crew crew;
    private final InboxListener listener;
    private final Clock clock;

    /** Whether some chat may have been left behind, by this node or another. */
    private final AtomicBoolean isMoreBehind = new AtomicBoolean();

    /** One thread at a time looks for what was left behind: two would find the same. */
    private final AtomicBoolean isLooking = new AtomicBoolean();

    /** What is done about one message. */
    @FunctionalInterface
    public interface Work {
        /**
         * Works on a message; what it throws counts as a try in vain.
         *
         * @return the chat's next; empty if the chat was given back
         */
        Optional<Waiting> on(Waiting waiting);
    }

    /**
     * @param crew runs one task a chat
     */
    public InboxWorker(InboxStore store, Work work, Crew crew, InboxListener listener, Clock clock) {
        this.store = store;
        this.work = work;
        this.crew = crew;
        this.listener = listener;
        this.clock = clock;
    }

    /** Returns when the messages are durable, however much there is to work on. */
    @Override
    public void accept(List<InboundMessage> messages) {
        if (!messages.isEmpty()) {
            Kept kept = store.keep(messages);
            listener.kept(kept.added(), messages.size() - kept.added());
            kept.taken().forEach(this::start);
        }
    }

    /** Works on what was left behind, as far as there are places; the rest follows as they become free. */
    public void sweep() {
        isMoreBehind.set(true);
        sweepIfNeeded();
    }

    private void sweepIfNeeded() {
        if (isMoreBehind.get() && isLooking.compareAndSet(false, true)) {
            try {
                int places = crew.free();
                while (places > 0 && isMoreBehind.getAndSet(false)) {
                    takeAndStart(places);
                    places = crew.free();
                }
            } finally {
                isLooking.set(false);
            }
        }
    }

    private void takeAndStart(int places) {
        List<Waiting> found = store.takeLeftBehind(places);
        if (found.size() == places) {
            isMoreBehind.set(true);
        }
        found.forEach(this::start);
    }

    private void start(Waiting first) {
        if (!crew.begin(() -> workThrough(first), this::sweepAfterwards)) {
            store.handBack(first, clock.instant());
            isMoreBehind.set(true);
            listener.handedBack();
        }
    }

    /** Nobody waits for the thread that has done its work, so its failure is told here. */
    private void sweepAfterwards() {
        try {
            sweepIfNeeded();
        } catch (RuntimeException e) {
            LOG.warn("What was left behind is looked for again later", e);
        }
    }

    private void workThrough(Waiting first) {
        Optional<Waiting> waiting = Optional.of(first);
        while (waiting.isPresent()) {
            Waiting next = waiting.get();
            waiting = LogMark.EVENT.during(id(next), () -> tried(next));
        }
    }

    /** An error is as much a failure as an exception: the next message must not pay for it. */
    private Optional<Waiting> tried(Waiting waiting) {
        if (waiting.earlier() >= MOST_TRIES) {
            end(waiting, new NodesDiedException());
            return Optional.empty();
        }
        try {
            return work.on(waiting);
        } catch (Throwable e) {
            end(waiting, e);
            return Optional.empty();
        }
    }

    private void end(Waiting waiting, Throwable cause) {
        try {
            putAsideOrGiveUp(waiting, cause);
        } catch (RuntimeException e) {
            LOG.warn("Event {} is left until its lease ends", id(waiting), e);
        }
    }

    private void putAsideOrGiveUp(Waiting waiting, Throwable cause) {
        int tries = waiting.earlier() + 1;
        if (tries >= MOST_TRIES) {
            LOG.error("Event {} is given up after {} tries", id(waiting), tries, cause);
            store.giveUp(waiting, Failure.of(cause));
            isMoreBehind.set(true);
            listener.gaveUp(waiting.message());
        } else {
            LOG.warn("Event {} failed and is tried again", id(waiting), cause);
            Duration pause = FIRST_PAUSE.multipliedBy(1L << waiting.earlier());
            store.putAside(waiting, clock.instant().plus(pause));
        }
    }

    private static String id(Waiting waiting) {
        return waiting.message().id().value();
    }

    /** Nobody lived to tell what failed. */
    private static final class NodesDiedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NodesDiedException() {
            super("Every node that worked on it died");
        }
    }
}
