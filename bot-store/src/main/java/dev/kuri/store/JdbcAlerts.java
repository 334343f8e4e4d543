package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.balance.Holders.Holder;
import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.due.Alerts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What providers said, in the database, without anything that a provider knows a subscription by. What is to be done is
 * written before what it came from: who dies between the two is told again.
 */
final class JdbcAlerts implements Alerts {
    private static final String OF_SUBSCRIPTION =
            " where channel = :channel and bot = :bot and chat = :chat and subscription = :subscription";
    private static final String ADD = """
            insert into alert (channel, bot, chat, subscription, alerted_at, next_try_at)
            values (:channel, :bot, :chat, :subscription, :now, :now)
            on conflict do nothing
            """;
    private static final String MOVE =
            "update alert set alerted_at = :now, next_try_at = :now" + OF_SUBSCRIPTION + " and alerted_at < :now";
    private static final String DUE =
            "select * from alert where next_try_at <= :now order by next_try_at limit :atMost";

    private final JdbcClient sql;
    private final Clock clock;

    JdbcAlerts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean keep(String api, String id, List<Holder> holders) {
        Row notice = new Row().with("api", api).with("id", id).with("now", clock.instant());
        try {
            if (isKept(notice)) {
                return false;
            }
            holders.forEach(this::alert);
            return run(
                            "insert into notice (api, id, received_at) values (:api, :id, :now) on conflict do nothing",
                            notice)
                    > 0;
        } catch (DataAccessException e) {
            throw new InboxUnavailableException("What a provider sent cannot be kept now", DatabaseFailure.of(e));
        }
    }

    private boolean isKept(Row notice) {
        return sql.sql("select count(*) from notice where api = :api and id = :id")
                        .paramSource(notice)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void alert(Holder holder) {
        Row row = Row.of(holder.chat())
                .with("subscription", holder.subscription().id())
                .with("now", clock.instant());
        if (run(ADD, row) == 0) {
            run(MOVE, row);
        }
    }

    @Override
    public List<Alert> due(int atMost) {
        return sql.sql(DUE)
                .paramSource(new Row().with("now", clock.instant()).with("atMost", atMost))
                .query((columns, number) -> new Alert(
                        Columns.chat(columns),
                        columns.getObject("subscription", UUID.class),
                        requireNonNull(Columns.time(columns, "alerted_at"))))
                .list();
    }

    @Override
    public void postpone(Alert alert, Instant until) {
        run(
                "update alert set next_try_at = :until" + OF_SUBSCRIPTION + " and alerted_at = :at",
                key(alert).with("until", until));
    }

    @Override
    public void end(Alert alert) {
        run("delete from alert" + OF_SUBSCRIPTION + " and alerted_at = :at", key(alert));
    }

    private static Row key(Alert alert) {
        return Row.of(alert.chat()).with("subscription", alert.subscription()).with("at", alert.at());
    }

    private int run(String statement, Row row) {
        return sql.sql(statement).paramSource(row).update();
    }
}
