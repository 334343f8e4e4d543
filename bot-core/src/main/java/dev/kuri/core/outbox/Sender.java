package dev.kuri.core.outbox;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.LogMark;
import dev.kuri.core.channel.Routing.Occasion;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Station 8: sends what was said, chat by chat, each in order. Chats do not wait for each other, channels do not wait for
 * each other, and whoever brings something to be sent waits for none of them: what there is no room for is given back, and
 * taken again when there is.
 */
public final class Sender {
    /** Sends of one channel at the same time. They wait for a platform: at two seconds a call it is 500 a second. */
    static final int SENDS_AT_ONCE = 1_024;

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** Chats in one transaction; the others that commit wait for it. */
    private static final int TAKEN_AT_ONCE = 200;

    private final OutboxStore store;
    private final Map<ChannelName, Map<Occasion, Lane>> lanes;
    private final Attempts attempts;
    private final Executor executor;
    private volatile boolean stopped;

    /** One that nobody listens to. */
    public Sender(OutboxStore store, Collection<? extends Channel> channels, Executor executor, Clock clock) {
        this(store, channels, executor, clock, SendListener.NONE);
    }

    /**
     * @param channels those that are switched on; what is for others is kept
     * @param executor runs every task in a thread of its own, most of which wait for a platform; unbounded, because the
     *     sender counts them itself: up to 1,024 for each channel
     */
    public Sender(
            OutboxStore store,
            Collection<? extends Channel> channels,
            Executor executor,
            Clock clock,
            SendListener listener) {
        Map<ChannelName, Channel> byName =
                channels.stream().collect(toUnmodifiableMap(Channel::name, channel -> channel));
        this.store = store;
        this.lanes = byName.values().stream().collect(toUnmodifiableMap(Channel::name, Sender::lanes));
        this.attempts = new Attempts(store, byName, new Floods(clock), listener);
        this.executor = executor;
    }

    private static Map<Occasion, Lane> lanes(Channel channel) {
        Room room = new Room(SENDS_AT_ONCE);
        return Stream.of(Occasion.values())
                .collect(toUnmodifiableMap(
                        Function.identity(),
                        occasion -> new Lane(channel.name(), occasion, room, pace(channel, occasion))));
    }

    /** Whoever asked is answered as fast as the platform takes it. */
    private static Pace pace(Channel channel, Occasion occasion) {
        return new Pace(
                switch (occasion) {
                    case REPLY -> Integer.MAX_VALUE;
                    case PROACTIVE -> channel.unaskedPerSecond();
                });
    }

    /** Works through a chat that this node has taken, or gives it back; returns at once. */
    public void send(Delivery first) {
        Lane lane = lanes.getOrDefault(first.to().channel(), Map.of())
                .get(first.routing().occasion());
        if (lane == null) {
            store.handBack(first);
        } else if (lane.tryEnter()) {
            start(first, lane);
        } else {
            store.handBack(first);
            sweep(lane);
        }
    }

    /** Sends what was left behind: as much of it at the same time as there is room for, until nothing is. Returns at once. */
    public void sweep() {
        lanes.values().forEach(ofChannel -> ofChannel.values().forEach(this::sweep));
    }

    /** Gives back all chats in hand, each after the call that is under way; nothing is sent afterwards. Returns at once. */
    public void stop() {
        stopped = true;
    }

    private void sweep(Lane lane) {
        if (!lane.beginSweep()) {
            return;
        }
        try {
            executor.execute(() -> {
                try {
                    drain(lane);
                } finally {
                    lane.endSweep();
                }
            });
        } catch (RejectedExecutionException e) {
            lane.endSweep();
        }
    }

    private void drain(Lane lane) {
        int places;
        long started;
        do {
            places = lane.enter(TAKEN_AT_ONCE);
            List<Delivery> found = take(lane, places);
            started = found.stream().filter(first -> start(first, lane)).count();
        } while (places > 0 && started == places);
    }

    /** Gives back the places that it needs not. */
    private List<Delivery> take(Lane lane, int places) {
        List<Delivery> found = List.of();
        try {
            found = stopped ? List.of() : store.takeLeftBehind(lane.channel(), lane.occasion(), places);
        } catch (RuntimeException e) {
            LOG.error(
                    "Nothing was taken to be sent on {}; it is tried again",
                    lane.channel().value(),
                    e);
        } finally {
            lane.leaveUnused(places - found.size());
        }
        return found;
    }

    /**
     * Takes over a place in the lane.
     *
     * @return false if no thread is there for it: the server is about to stop
     */
    private boolean start(Delivery first, Lane lane) {
        try {
            executor.execute(() -> {
                try {
                    work(first);
                } finally {
                    lane.leave(1);
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            lane.leave(1);
            store.handBack(first);
            return false;
        }
    }

    private void work(Delivery first) {
        Optional<Delivery> waiting = Optional.of(first);
        while (waiting.isPresent()) {
            Delivery next = waiting.get();
            waiting = LogMark.DELIVERY.during(next.id().toString(), () -> sendOne(next));
        }
    }

    private Optional<Delivery> sendOne(Delivery delivery) {
        try {
            if (!stopped && store.isOurs(delivery.to())) {
                return attempts.make(delivery);
            }
            store.handBack(delivery);
        } catch (RuntimeException e) {
            LOG.error(
                    "What became of delivery {} was not written; its chat is left until its lease is over",
                    delivery.id(),
                    e);
        }
        return Optional.empty();
    }
}
