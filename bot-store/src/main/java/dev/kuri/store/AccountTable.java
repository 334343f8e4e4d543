package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our accounts on the channels, in a database that {@link Database#migrate} has seen. */
public final class AccountTable {
    private static final String SELECT = """
            select b.channel, b.bot, b.paused_until, b.halted_since,
                   exists (select 1
                             from chat c
                            where c.channel = b.channel and c.bot = b.bot and c.outbox_due_at is not null) as chats_wait
              from bot b
             order by b.channel, b.bot
            """;

    private final JdbcClient sql;

    public AccountTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    public List<AccountState> now() {
        return sql.sql(SELECT).query(AccountTable::read).list();
    }

    private static AccountState read(ResultSet columns, int number) throws SQLException {
        return new AccountState(
                new ChannelName(columns.getString("channel")),
                columns.getString("bot"),
                Columns.time(columns, "paused_until"),
                Columns.time(columns, "halted_since"),
                columns.getBoolean("chats_wait"));
    }
}
