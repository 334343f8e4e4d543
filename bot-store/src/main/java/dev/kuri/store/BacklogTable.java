package dev.kuri.store;

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

    private Backlog.Box box(String table, String since) {
        return sql.sql(SELECT.formatted(table, since))
                .query((columns, number) -> new Backlog.Box(columns.getLong("chats"), Columns.time(columns, "oldest")))
                .single();
    }
}
