package dev.kuri.app.serve;

import com.zaxxer.hikari.SQLExceptionOverride;
import dev.kuri.store.Database;
import java.sql.SQLException;

/**
 * Throws away connections to an embedded database that has closed itself, so that the next one opens it anew. The pool made by
 * {@code application.yaml} would keep them for ever while they are in use: it knows the states of a lost server only.
 */
public final class ClosedDatabase implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return Database.isClosed(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
