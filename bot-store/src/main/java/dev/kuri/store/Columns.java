package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ReplyToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the columns that several tables have. */
final class Columns {
    private Columns() {}

    static ChatAddress chat(ResultSet columns) throws SQLException {
        return new ChatAddress(
                new ChannelName(columns.getString("channel")), columns.getString("bot"), columns.getString("chat"));
    }

    static @Nullable ReplyToken replyToken(ResultSet columns) throws SQLException {
        String value = columns.getString("reply_token");
        Instant until = time(columns, "reply_until");
        return value == null || until == null ? null : new ReplyToken(value, until);
    }

    static @Nullable Instant time(ResultSet columns, String name) throws SQLException {
        OffsetDateTime time = columns.getObject(name, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
