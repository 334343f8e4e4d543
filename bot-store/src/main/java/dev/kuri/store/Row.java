package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ReplyToken;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The named values of one row, in the types that both drivers take. */
final class Row extends MapSqlParameterSource {
    /** A row of a chat: its address is its first three values. */
    static Row of(ChatAddress chat) {
        return new Row()
                .with("channel", chat.channel().value())
                .with("bot", chat.bot())
                .with("chat", chat.chat());
    }

    Row with(String name, @Nullable String text) {
        addValue(name, text, Types.VARCHAR);
        return this;
    }

    Row with(String name, long number) {
        addValue(name, number, Types.BIGINT);
        return this;
    }

    Row with(String name, boolean so) {
        addValue(name, so, Types.BOOLEAN);
        return this;
    }

    Row with(String name, UUID id) {
        addValue(name, id);
        return this;
    }

    Row withOptional(String name, @Nullable UUID id) {
        addValue(name, id, Types.OTHER);
        return this;
    }

    Row with(String name, @Nullable Instant time) {
        addValue(name, time == null ? null : time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Row with(String name, LocalDate day) {
        addValue(name, day, Types.DATE);
        return this;
    }

    /** The two columns of a reply token, both null without one. */
    Row with(@Nullable ReplyToken token) {
        return with("replyToken", token == null ? null : token.value())
                .with("replyUntil", token == null ? null : token.freshUntil());
    }
}
