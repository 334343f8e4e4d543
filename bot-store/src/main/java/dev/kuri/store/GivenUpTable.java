package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.turn.GivenUp;
import dev.kuri.store.json.ContentJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that were given up, in a database that {@link Database#migrate} has seen. */
public final class GivenUpTable implements GivenUp.Register {
    private final JdbcClient sql;
    private final ContentJson contents = new ContentJson();

    public GivenUpTable(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
    }

    @Override
    public List<GivenUp> newestFirst(int atMost) {
        return sql.sql("""
                        select channel, bot, event_id, content, kept_at, ended_at, tries
                          from inbox
                         where outcome = 'GIVEN_UP' and ended_at is not null
                         order by ended_at desc
                         limit :atMost
                        """)
                .paramSource(new Row().with("atMost", atMost))
                .query(this::read)
                .list();
    }

    private GivenUp read(ResultSet columns, int number) throws SQLException {
        return new GivenUp(
                new EventId(
                        new ChannelName(columns.getString("channel")),
                        columns.getString("bot"),
                        columns.getString("event_id")),
                contents.kind(columns.getString("content")),
                requireNonNull(Columns.time(columns, "kept_at")),
                requireNonNull(Columns.time(columns, "ended_at")),
                columns.getInt("tries"));
    }
}
