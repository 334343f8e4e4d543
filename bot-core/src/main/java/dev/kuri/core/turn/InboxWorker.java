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
 * Keeps what comes in and works on it at once, chat by chat. What there is no place for is only kept, and taken as soon as
 * a place is free, by this node or another.
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
        if (messages.isEmpty()) {
            return;
        }
        // What came earlier and still waits is not overtaken.
        int places = isMoreBehind.get() ? 0 : crew.enter(messages.size());
        Kept kept = keep(messages, places);
        listener.kept(kept.added(), messages.size() - kept.added());
        kept.taken().forEach(this::start);
        if (kept.left() > 0) {
            listener.leftBehind(kept.left());
            isMoreBehind.set(true);
        }
        sweepElsewhere();
    }

    /** Gives back the places that it needs not. */
    private Kept keep(List<InboundMessage> messages, int places) {
        int used = 0;
        try {
            Kept kept = crew.urgently(() -> store.keep(messages, places));
            used = kept.taken().size();
            return kept;
        } finally {
            crew.leave(places - used);
        }
    }

    /** Works on what was left behind, as far as there are places; the rest follows as they become free. */
    public void sweep() {
        isMoreBehind.set(true);
        sweepIfNeeded();
    }

    /** A platform waits for the thread that keeps. If there is no place, whoever has one sweeps when it is free. */
    private void sweepElsewhere() {
        if (isMoreBehind.get() && crew.enter(1) == 1) {
            boolean unused = crew.begin(() -> {}, this::sweepAfterwards);
        }
    }

    /** Looks again after another thread may have found somebody looking, and relied on it. */
    private void sweepIfNeeded() {
        boolean isRoom = true;
        while (isRoom && isMoreBehind.get() && isLooking.compareAndSet(false, true)) {
            try {
                isRoom = takeAndStart();
            } finally {
                isLooking.set(false);
            }
        }
    }

    /**
     * @return false if there is no place, or no thread any more
     */
    private boolean takeAndStart() {
        int places = crew.enter(Integer.MAX_VALUE);
        if (places == 0) {
            return false;
        }
        isMoreBehind.set(false);
        List<Waiting> found = takeLeftBehind(places);
        if (found.size() == places) {
            isMoreBehind.set(true);
        }
        return found.stream().filter(this::start).count() == found.size();
    }

    /** Gives back the places that it needs not. */
    private List<Waiting> takeLeftBehind(int places) {
        List<Waiting> found = List.of();
        try {
            found = store.takeLeftBehind(places);
            return found;
        } finally {
            crew.leave(places - found.size());
        }
    }

    /**
     * Takes over a place of the crew.
     *
     * @return false if no thread is there for it: the server is about to stop
     */
    private boolean start(Waiting first) {
        boolean begun = crew.begin(() -> workThrough(first), this::sweepAfterwards);
        if (!begun) {
            store.handBack(first, clock.instant());
        }
        return begun;
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
