package dev.kuri.store;

import dev.kuri.store.InHand.Grip;
import dev.kuri.store.InHand.Place;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews the leases of all that this node has in hand, messages as well as deliveries, so that a turn or a call may take
 * longer than a lease, and a lease may be as short as another node is to take to notice.
 */
final class Renewal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final GroupCommit writer;
    private final InHand inHand;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("store-renewal").daemon().factory());

    Renewal(GroupCommit writer, InHand inHand) {
        this.writer = writer;
        this.inHand = inHand;
    }

    /** Looks six times in a lease: what is due after a third of it may fail twice and is yet in time. */
    void start(Duration lease) {
        long sixth = lease.dividedBy(6).toNanos();
        // Runs until the timer is shut down; nobody waits for it.
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(this::run, sixth, sixth, TimeUnit.NANOSECONDS);
    }

    void run() {
        try {
            Map<Place, Grip> due = inHand.toRenew();
            if (!due.isEmpty()) {
                renew(due);
            }
        } catch (RuntimeException e) {
            // A timer forgets a task that throws.
            LOG.warn("Leases could not be renewed; it is tried again", DatabaseFailure.of(e));
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }

    private void renew(Map<Place, Grip> due) {
        long at = inHand.now();
        Set<Place> renewed = writer.commitIfRoom(new Renew(due.keySet()));
        due.forEach((place, grip) -> {
            if (renewed.contains(place)) {
                inHand.confirm(place, grip, at);
            } else {
                inHand.lose(place, grip);
            }
        });
    }
}
