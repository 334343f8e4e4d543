package dev.kuri.store;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, in a database that {@link Database#migrate} has seen. It reads only chats in which something does. */
public final class BacklogTable {
    private static final String SELECT = """
            select count(distinct c.bot || ' ' || c.chat) as chats, min(w.%2$s) as oldest
              from chat c
              join %1$s w on w.channel = c.channel and w.bot = c.bot and w.chat = c.chat and w.ended_at is null
             where c.%1$s_due_at is not null
            """;

    private final JdbcClient sql;

    public BacklogTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    public Backlog now() {
        return new Backlog(box("inbox", "kept_at"), box("outbox", "added_at"));
    }

    /** How many reminders are due that no node has taken yet. */
    public long dueReminders(Instant now) {
        return sql.sql("select count(*) from reminder where ended_at is null and next_try_at <= :now")
                .paramSource(new Row().with("now", now))
                .query(Long.class)
                .single();
    }

    private Backlog.Box box(String table, String since) {
        return sql.sql(SELECT.formatted(table, since))
                .query((columns, number) -> new Backlog.Box(columns.getLong("chats"), Columns.time(columns, "oldest")))
                .single();
    }
}
