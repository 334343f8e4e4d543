package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.balance.CodeBook;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.store.json.ColumnJson;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator's codes in the database. */
final class JdbcCodeBook implements CodeBook {
    private static final String ADD = """
            insert into link_code (id, hash, body, issued_at, expires_at) values (:id, :hash, :body, :now, :until)
            """;

    /** Codes for guests are people's own. */
    private static final String LIST = """
            select id, body, issued_at, expires_at, outcome
              from link_code
             where chat is null
             order by issued_at desc, id
             limit :atMost
            """;

    private static final String REVOKE = """
            update link_code set ended_at = :now, outcome = 'REVOKED'
             where id = :id and chat is null and ended_at is null and expires_at > :now
            """;

    private final JdbcClient sql;
    private final ColumnJson columns;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    JdbcCodeBook(JdbcClient sql, ColumnJson columns, Clock clock) {
        this.sql = sql;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    public List<Issued> issue(List<Sale> sales, Duration good) {
        wantSecret();
        Instant now = clock.instant();
        return sales.stream().map(sale -> issue(sale, now, now.plus(good))).toList();
    }

    private Issued issue(Sale sale, Instant now, Instant until) {
        UUID id = UUID.randomUUID();
        LinkCode code = LinkCode.random(random);
        Subscription sold = new Subscription(
                id, Objects.requireNonNullElse(sale.nickname(), ""), sale.subject(), new Upkeep.ByProvider(sale.key()));
        sql.sql(ADD)
                .paramSource(new Row()
                        .with("id", id)
                        .with("hash", columns.seal().hash(CodeRows.HASHED, code.symbols()))
                        .with("body", columns.subscriptions().write(sold))
                        .with("now", now)
                        .with("until", until))
                .update();
        return new Issued(id, code, sale, until);
    }

    @Override
    public List<Entry> newestFirst(int atMost) {
        wantSecret();
        return sql.sql(LIST)
                .paramSource(new Row().with("atMost", atMost))
                .query(this::entry)
                .list();
    }

    @Override
    public boolean revoke(UUID code) {
        return sql.sql(REVOKE)
                        .paramSource(new Row().with("id", code).with("now", clock.instant()))
                        .update()
                > 0;
    }

    private void wantSecret() {
        if (!columns.seal().isSet()) {
            throw new IllegalStateException(
                    "Codes are off, because no secret is set to keep the keys of providers under. Make one with"
                            + " `openssl rand -base64 32` and set it as KURI_KEYS_SECRET, or name a file of it with"
                            + " kuri.keys.secret-file.");
        }
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        Subscription sold = columns.subscriptions().read(row.getString("body"));
        Upkeep.ByProvider kept = (Upkeep.ByProvider) sold.upkeep();
        Instant expiresAt = requireNonNull(Columns.time(row, "expires_at"));
        return new Entry(
                row.getObject("id", UUID.class),
                new Sale(kept.key(), sold.subject(), sold.nickname().isEmpty() ? null : sold.nickname()),
                state(row.getString("outcome"), expiresAt),
                requireNonNull(Columns.time(row, "issued_at")),
                expiresAt);
    }

    private State state(@Nullable String outcome, Instant expiresAt) {
        if (outcome != null) {
            return outcome.equals("REDEEMED") ? State.USED : State.REVOKED;
        }
        return clock.instant().isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
