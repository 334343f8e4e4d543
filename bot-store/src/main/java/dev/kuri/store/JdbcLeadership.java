package dev.kuri.store;

import dev.kuri.core.channel.Leadership;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles in the database: whoever has one keeps it by asking again before its lease is over. */
final class JdbcLeadership implements Leadership {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcLeadership.class);

    private static final String TAKE = """
            update role set owner = :node, until = :until
             where name = :name and (owner = :node or until <= :now)
            """;
    private static final String ADD =
            "insert into role (name, owner, until) values (:name, :node, :until) on conflict do nothing";

    private final JdbcClient sql;
    private final Lessee lessee;
    private final Clock clock;

    JdbcLeadership(JdbcClient sql, Lessee lessee, Clock clock) {
        this.sql = sql;
        this.lessee = lessee;
        this.clock = clock;
    }

    /** Nobody leads while the database is not there. */
    @Override
    public boolean leads(String role) {
        try {
            Instant now = clock.instant();
            Row row = new Row()
                    .with("name", role)
                    .with("node", lessee.node())
                    .with("now", now)
                    .with("until", lessee.leaseFrom(now));
            return hits(TAKE, row) || hits(ADD, row);
        } catch (DataAccessException e) {
            LOG.warn("Nobody knows who has the role {}", role, DatabaseFailure.of(e));
            return false;
        }
    }

    private boolean hits(String statement, Row row) {
        return sql.sql(statement).paramSource(row).update() > 0;
    }
}
