package dev.kuri.store;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that commits what all others have to write: while it commits, units queue, and the next commit takes all of
 * them. A disk that can commit two thousand times a second thus commits ten times as many units.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    /** Most units in one transaction. More are hardly faster, and what fails makes all of them wait. */
    private static final int UNITS = 256;

    /** Most units that wait. At a thousand a second, the last of them is told in time for LINE, which waits 2 s. */
    private static final int QUEUE = 1024;

    /** Places that are left to those who wait for their units. */
    private static final int SPARE = QUEUE / 2;

    /** How long {@link #close()} waits for what is queued; a database that is gone must not hold up the end. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final InHand inHand;
    private final Intake<Ticket<?>> intake = new Intake<>(QUEUE);
    private final Thread writer =
            Thread.ofPlatform().name("store-writer").daemon().unstarted(this::writeAll);

    /**
     * @param inHand is told of chats whose unit could not be committed: nobody goes on with them
     */
    GroupCommit(Transactions transactions, InHand inHand) {
        this.transactions = transactions;
        this.inHand = inHand;
    }

    void start() {
        writer.start();
    }

    /**
     * Commits a unit that the caller cannot do without: waits for a place in the queue, and until it is durable.
     *
     * @throws NotCommittedException if it was not committed, or the queue is closed
     */
    <T> T commit(Unit<T> unit) {
        Ticket<T> ticket = new Ticket<>(unit);
        try {
            if (!intake.put(ticket)) {
                throw new NotCommittedException("The store is closed", null);
            }
            return ticket.await();
        } catch (NotCommittedException e) {
            inHand.leave(unit.chats());
            throw e;
        }
    }

    /**
     * Commits a unit that may be refused, and waits until it is durable.
     *
     * @throws NotCommittedException if it was not committed, or the queue is closed or full
     */
    <T> T commitIfRoom(Unit<T> unit) {
        Ticket<T> ticket = new Ticket<>(unit);
        if (!intake.offer(ticket)) {
            throw new NotCommittedException("The store is closed, or has more to write than it can", null);
        }
        return ticket.await();
    }

    /** Commits a unit that may be lost, and waits for nothing: it is dropped while there is much to write. */
    void commitLater(Unit<?> unit) {
        if (!intake.offer(new Ticket<>(unit), SPARE)) {
            LOG.warn("A note was dropped: the store is closed, or has much to write");
        }
    }

    /** Commits a unit that may be refused, and waits for nothing. */
    void commitIfConvenient(Unit<?> unit) {
        Ticket<?> ticket = new Ticket<>(unit);
        // Whoever gave it works on its chats no more. What was not written must not be renewed, or nobody gets them.
        ticket.onFailure(() -> inHand.leave(unit.chats()));
        if (!intake.offer(ticket)) {
            ticket.fail(new IllegalStateException("The store is closed, or has more to write than it can"));
            ticket.release();
        }
    }

    /** Commits what is queued, and lets nothing more in. */
    @Override
    public void close() {
        intake.close();
        try {
            writer.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll() {
        List<Ticket<?>> batch = intake.take(UNITS);
        while (!batch.isEmpty()) {
            write(batch);
            batch = intake.take(UNITS);
        }
    }

    private void write(List<Ticket<?>> batch) {
        try {
            transactions.commit(batch);
        } catch (RuntimeException e) {
            LOG.error("{} units were not committed", batch.size(), DatabaseFailure.of(e));
            // What is queued would fail as well, after a wait for a connection that its callers have no time for.
            batch.addAll(intake.drain());
            fail(batch, e);
            return;
        }
        batch.forEach(Ticket::release);
    }

    private static void fail(List<Ticket<?>> tickets, RuntimeException cause) {
        for (Ticket<?> ticket : tickets) {
            ticket.fail(cause);
            ticket.release();
        }
    }
}
