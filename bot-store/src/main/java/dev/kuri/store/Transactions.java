package dev.kuri.store;

import dev.kuri.store.json.ContentJson;
import dev.kuri.store.json.MessagesJson;
import java.time.Clock;
import java.util.List;
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
    private final Lessee lessee;
    private final Clock clock;
    private final ContentJson contents = new ContentJson();
    private final MessagesJson messages = new MessagesJson();

    Transactions(DataSource dataSource, Lessee lessee, Clock clock) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.lessee = lessee;
        this.clock = clock;
    }

    /**
     * Runs the units of tickets in one transaction. A ticket whose unit fails is failed; nothing of it is written.
     *
     * @throws org.springframework.transaction.TransactionException if none was committed, or nobody knows
     */
    void commit(List<Ticket<?>> tickets) {
        try {
            template.executeWithoutResult(status -> begin().run(tickets));
        } catch (DataAccessException | IllegalStateException e) {
            // Savepoints cost as much as the work, so they are there only for the rare case that something fails.
            LOG.warn(
                    "{} units are tried again one by one, because one of them failed",
                    tickets.size(),
                    DatabaseFailure.of(e));
            template.executeWithoutResult(status -> tickets.forEach(ticket -> runApart(ticket, status)));
        }
    }

    private void runApart(Ticket<?> ticket, TransactionStatus status) {
        Object before = status.createSavepoint();
        try {
            begin().run(List.of(ticket));
            status.releaseSavepoint(before);
        } catch (DataAccessException | IllegalStateException e) {
            status.rollbackToSavepoint(before);
            ticket.fail(e);
        }
    }

    private Transaction begin() {
        Tables tables = new Tables(
                new InboxRows(jdbc, contents),
                new OutboxRows(jdbc, messages),
                new ConversationRows(jdbc),
                new UnansweredRows(jdbc));
        return new Transaction(lessee, clock.instant(), new LockedChats(jdbc), tables);
    }
}
