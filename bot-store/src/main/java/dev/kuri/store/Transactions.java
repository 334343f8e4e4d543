package dev.kuri.store;

import dev.kuri.store.InHand.Place;
import dev.kuri.store.json.ColumnJson;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits units together; if one of them fails, the others without it. */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final NamedParameterJdbcOperations jdbc;
    private final TransactionTemplate template;
    private final Supplier<Dialect> dialect;
    private final InHand inHand;
    private final Clock clock;
    private final ColumnJson columns;

    /**
     * @param dialect is asked for with the first commit, as the database may come later than the server
     * @param inHand is told of what is taken and given back, as soon as that is durable
     */
    Transactions(DataSource dataSource, Supplier<Dialect> dialect, InHand inHand, Clock clock, ColumnJson columns) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.dialect = dialect;
        this.inHand = inHand;
        this.clock = clock;
        this.columns = columns;
    }

    /**
     * Runs the units of tickets in one transaction. A ticket whose unit fails is failed; nothing of it is written.
     *
     * @throws org.springframework.transaction.TransactionException if none was committed, or nobody knows
     */
    void commit(List<Ticket<?>> tickets) {
        long at = inHand.now();
        Map<Place, Hold> holds = new HashMap<>();
        commit(tickets, holds);
        holds.forEach((place, hold) -> tell(place, hold, at));
    }

    private void commit(List<Ticket<?>> tickets, Map<Place, Hold> holds) {
        try {
            template.executeWithoutResult(status -> run(tickets, holds));
        } catch (DataAccessException | IllegalStateException e) {
            // Savepoints cost as much as the work, so they are there only for the rare case that something fails.
            LOG.warn(
                    "{} units are tried again one by one, because one of them failed",
                    tickets.size(),
                    DatabaseFailure.of(e));
            holds.clear();
            template.executeWithoutResult(status -> tickets.forEach(ticket -> runApart(ticket, holds, status)));
        }
    }

    private void runApart(Ticket<?> ticket, Map<Place, Hold> holds, TransactionStatus status) {
        Object before = status.createSavepoint();
        try {
            run(List.of(ticket), holds);
            status.releaseSavepoint(before);
        } catch (DataAccessException | IllegalStateException e) {
            status.rollbackToSavepoint(before);
            ticket.fail(e);
        }
    }

    private void run(List<Ticket<?>> tickets, Map<Place, Hold> holds) {
        Transaction transaction = begin();
        transaction.run(tickets);
        holds.putAll(transaction.holds());
    }

    private void tell(Place place, Hold hold, long at) {
        if (hold.isOwnedBy(inHand.lessee().node())) {
            inHand.take(place, at);
        } else {
            inHand.leave(place);
        }
    }

    private Transaction begin() {
        Dialect spoken = dialect.get();
        Tables tables = new Tables(
                new InboxRows(jdbc, columns.contents()),
                new OutboxRows(jdbc, columns.messages()),
                new OutboxChats(jdbc, spoken),
                new BotRows(jdbc),
                new ConversationRows(jdbc),
                new MoveRows(jdbc, columns.conversations()),
                new ReminderRows(jdbc),
                new AmendmentRows(jdbc, columns),
                new UnansweredRows(jdbc));
        return new Transaction(inHand.lessee(), clock.instant(), new LockedChats(jdbc), tables);
    }
}
