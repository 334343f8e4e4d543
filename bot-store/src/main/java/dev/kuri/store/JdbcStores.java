package dev.kuri.store;

import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.TurnStore;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stores of one node, on a database that {@link Database#migrate} has seen. What they write goes through one thread
 * and one connection; reads use others. Closing them commits what is queued.
 */
public final class JdbcStores implements AutoCloseable {
    private static final String VOID_LEASES = """
            update chat
               set inbox_due_at = case when inbox_owner is null then inbox_due_at else :now end,
                   outbox_due_at = case when outbox_owner is null then outbox_due_at else :now end,
                   inbox_owner = null,
                   outbox_owner = null
             where inbox_owner is not null or outbox_owner is not null
            """;

    private final JdbcClient reads;
    private final GroupCommit writer;
    private final InboxStore inbox;
    private final TurnStore turns;
    private final OutboxStore outbox;

    private JdbcStores(DataSource dataSource, GroupCommit writer) {
        this.writer = writer;
        this.reads = JdbcClient.create(dataSource);
        this.inbox = inbox(Integer.MAX_VALUE);
        this.turns = new JdbcTurnStore(reads, writer);
        this.outbox = new JdbcOutboxStore(writer);
    }

    /**
     * Opens a database that nobody else has open: what an earlier run had taken is free at once.
     *
     * @param dataSource a pool of at least two connections
     */
    public static JdbcStores embedded(DataSource dataSource, Clock clock, Duration lease) {
        JdbcClient.create(dataSource)
                .sql(VOID_LEASES)
                .paramSource(new Row().with("now", clock.instant()))
                .update();
        return shared(dataSource, clock, lease, "embedded");
    }

    /**
     * Opens a database that several nodes share.
     *
     * @param dataSource a pool of at least two connections
     * @param lease how long a chat is left to a node that is not heard of; longer than a turn, or a call to a platform,
     *     ever takes, and longer than the nodes' clocks may differ
     * @param node a name that no other running node has
     */
    public static JdbcStores shared(DataSource dataSource, Clock clock, Duration lease, String node) {
        GroupCommit writer = new GroupCommit(new Transactions(dataSource, new Lessee(node, lease), clock));
        writer.start();
        return new JdbcStores(dataSource, writer);
    }

    /** The inbox of chats that may say as much as they like. */
    public InboxStore inbox() {
        return inbox;
    }

    /**
     * The inbox of chats that may say only so much, all nodes counted.
     *
     * @param messagesPerMinute so many are answered; after them, the chat is asked once a minute for a slower pace
     */
    public InboxStore inbox(int messagesPerMinute) {
        return new JdbcInboxStore(reads, writer, messagesPerMinute);
    }

    public TurnStore turns() {
        return turns;
    }

    public OutboxStore outbox() {
        return outbox;
    }

    /** Keeps what was not answered, with the next commit; drops it rather than make anybody wait. */
    public void note(Unanswered note) {
        writer.commitLater(new NoteUnanswered(note));
    }

    /** Commits what is queued. A unit that comes later is refused. */
    @Override
    public void close() {
        writer.close();
    }
}
