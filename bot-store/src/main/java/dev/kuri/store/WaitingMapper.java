package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.store.json.ContentJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.JacksonException;

/** Reads a message that waits in the inbox. */
final class WaitingMapper implements RowMapper<InboxStore.Waiting> {
    private static final InboundMessage.Content UNKNOWN = new InboundMessage.Unsupported("unknown");

    private final ContentJson contents;

    WaitingMapper(ContentJson contents) {
        this.contents = contents;
    }

    @Override
    public InboxStore.Waiting mapRow(ResultSet columns, int number) throws SQLException {
        ChatAddress from = Columns.chat(columns);
        Optional<InboundMessage.Content> content = content(columns);
        InboundMessage message = new InboundMessage(
                new EventId(from.channel(), from.bot(), columns.getString("event_id")),
                from,
                requireNonNull(Columns.time(columns, "sent_at")),
                content.orElse(UNKNOWN),
                Columns.replyToken(columns),
                columns.getString("client_language"),
                new MessagePlace(
                        ChatKind.valueOf(columns.getString("chat_kind")),
                        columns.getString("thread"),
                        columns.getString("message_id")));
        return new InboxStore.Waiting(
                message,
                columns.getInt("tries"),
                content.isEmpty() ? Handling.UNREADABLE : handling(columns.getString("outcome")));
    }

    /** Empty for what a newer Kuri has kept. What is wrong with it is not told, because that would quote the person. */
    private Optional<InboundMessage.Content> content(ResultSet columns) throws SQLException {
        try {
            return Optional.of(contents.read(columns.getString("content")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Handling handling(@Nullable String outcome) {
        return InboxRows.Outcome.LIMITED.name().equals(outcome) ? Handling.SLOW_DOWN : Handling.ANSWER;
    }
}
