package dev.kuri.store;

import dev.kuri.core.balance.CodeBook;
import dev.kuri.core.balance.Codes;
import dev.kuri.core.balance.Holders;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.Leadership;
import dev.kuri.core.due.Alerts;
import dev.kuri.core.due.DueReminders;
import dev.kuri.core.due.ReminderDesk;
import dev.kuri.core.due.Replans;
import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.core.reminder.Reminders;
import dev.kuri.core.turn.GivenUp;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.TurnStore;
import dev.kuri.store.json.ColumnJson;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

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
    private final Renewal renewal;
    private final InboxStore inbox;
    private final TurnStore turns;
    private final ColumnJson columns;
    private final Subscriptions subscriptions;
    private final Holders holders;
    private final Codes codes;
    private final CodeBook codeBook;
    private final Reminders reminders;
    private final DueReminders dueReminders;
    private final ReminderDesk reminderDesk;
    private final OutboxStore outbox;
    private final DeadLetters deadLetters;
    private final GivenUp.Register givenUp;
    private final Leadership leadership;
    private final Replans replans;
    private final Alerts alerts;

    private JdbcStores(DataSource dataSource, Time time, StoreSettings settings, String node) {
        Lessee lessee = new Lessee(node, settings.lease());
        InHand inHand = new InHand(lessee, time.nanos());
        Supplier<Dialect> dialect = SingletonSupplier.of(() -> Dialect.of(dataSource));
        this.reads = JdbcClient.create(dataSource);
        this.columns = new ColumnJson(settings.seal());
        this.writer = new GroupCommit(new Transactions(dataSource, dialect, inHand, time.clock(), columns), inHand);
        this.renewal = new Renewal(writer, inHand);
        this.inbox = inbox(Integer.MAX_VALUE);
        this.turns = new JdbcTurnStore(reads, writer, columns, settings);
        this.subscriptions = new JdbcSubscriptions(reads, columns.subscriptions());
        this.holders = new JdbcHolders(reads, columns);
        this.codes = new JdbcCodes(reads, columns, time.clock());
        this.codeBook = new JdbcCodeBook(reads, columns, time.clock());
        this.reminders = new JdbcReminders(reads);
        this.dueReminders = new JdbcDueReminders(writer, settings);
        this.outbox = new JdbcOutboxStore(writer, inHand);
        ChatNames names = new ChatNames(dataSource);
        this.deadLetters = new JdbcDeadLetters(reads, writer, names, time.clock());
        this.givenUp = new JdbcGivenUp(reads, writer, names, time.clock(), columns.contents());
        this.reminderDesk = new JdbcReminderDesk(reads, writer, time.clock(), columns.messages());
        this.replans = new JdbcReplans(reads, writer);
        this.alerts = new JdbcAlerts(reads, time.clock());
        this.leadership = new JdbcLeadership(reads, lessee, time.clock());
    }

    /**
     * Opens a database that nobody else has open: what an earlier run had taken is free at once.
     *
     * @param dataSource a pool of at least two connections
     */
    public static JdbcStores embedded(DataSource dataSource, Clock clock, StoreSettings settings) {
        JdbcClient.create(dataSource)
                .sql(VOID_LEASES)
                .paramSource(new Row().with("now", clock.instant()))
                .update();
        return shared(dataSource, clock, settings, "embedded");
    }

    /**
     * Opens a database that several nodes share.
     *
     * @param dataSource a pool of at least two connections
     * @param clock by which all of them go: whoever is ahead of the others takes what they have in hand
     * @param node a name that no other running node has
     */
    public static JdbcStores shared(DataSource dataSource, Clock clock, StoreSettings settings, String node) {
        JdbcStores stores = renewedByHand(dataSource, new Time(clock, System::nanoTime), settings, node);
        stores.renewal.start(settings.lease());
        return stores;
    }

    /** The same, but leases are renewed by {@link #renew} only. */
    static JdbcStores renewedByHand(DataSource dataSource, Time time, StoreSettings settings, String node) {
        JdbcStores stores = new JdbcStores(dataSource, time, settings, node);
        stores.writer.start();
        return stores;
    }

    void renew() {
        renewal.run();
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
        return new JdbcInboxStore(reads, writer, columns.contents(), messagesPerMinute);
    }

    public TurnStore turns() {
        return turns;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Holders holders() {
        return holders;
    }

    public Codes codes() {
        return codes;
    }

    public CodeBook codeBook() {
        return codeBook;
    }

    public Reminders reminders() {
        return reminders;
    }

    public DueReminders dueReminders() {
        return dueReminders;
    }

    /** All reminders, for the operator. */
    public ReminderDesk reminderDesk() {
        return reminderDesk;
    }

    public Replans replans() {
        return replans;
    }

    public Alerts alerts() {
        return alerts;
    }

    public OutboxStore outbox() {
        return outbox;
    }

    public DeadLetters deadLetters() {
        return deadLetters;
    }

    public GivenUp.Register givenUp() {
        return givenUp;
    }

    /** What this node alone may do, for the time of a lease. */
    public Leadership leadership() {
        return leadership;
    }

    /** Keeps what was not answered, with the next commit; drops it rather than make anybody wait. */
    public void note(Unanswered note) {
        writer.commitLater(new NoteUnanswered(note));
    }

    /** Commits what is queued. A unit that comes later is refused. */
    @Override
    public void close() {
        renewal.close();
        writer.close();
    }
}
