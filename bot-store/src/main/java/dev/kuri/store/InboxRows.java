package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.store.json.ContentJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The messages of a transaction. */
final class InboxRows {
    /** How a message ended, in the column {@code outcome}. */
    enum Outcome {
        ANSWERED,
        GIVEN_UP
    }

    private static final String ADD = """
            insert into inbox (channel, bot, chat, event_id, sent_at, content,
                               reply_token, reply_until, client_language, chat_kind, thread, message_id,
                               failures, kept_at)
            values (:channel, :bot, :chat, :event, :sentAt, :content,
                    :replyToken, :replyUntil, :clientLanguage, :chatKind, :thread, :messageId,
                    0, :now)
            on conflict do nothing
            """;
    private static final String END = """
            update inbox set ended_at = :now, outcome = :outcome
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and ended_at is null
            """;
    private static final String FAIL = """
            update inbox set failures = failures + 1
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and ended_at is null
            """;

    private final Writes additions;
    private final Writes ends;
    private final Writes failures;
    private final Heads<InboxStore.Waiting> heads;
    private final ContentJson contents;

    InboxRows(NamedParameterJdbcOperations jdbc, ContentJson contents) {
        this.additions = new Writes(jdbc, ADD);
        this.ends = new Writes(jdbc, END);
        this.failures = new Writes(jdbc, FAIL);
        this.heads = new Heads<>(jdbc, Side.INBOX, this::read, taken -> {});
        this.contents = contents;
    }

    /** Hits unless the event was kept before. */
    Write add(InboundMessage message, String content, Instant now) {
        return additions.add(key(message)
                .with("sentAt", message.sentAt())
                .with("content", content)
                .with(message.replyToken())
                .with("clientLanguage", message.clientLanguage())
                .with("chatKind", message.place().kind().name())
                .with("thread", message.place().thread())
                .with("messageId", message.place().message())
                .with("now", now));
    }

    /** Hits if the message waits. */
    Write end(InboundMessage message, Outcome outcome, Instant now) {
        return ends.add(key(message).with("outcome", outcome.name()).with("now", now));
    }

    /** Hits if the message waits. */
    Write fail(InboundMessage message) {
        return failures.add(key(message));
    }

    Heads<InboxStore.Waiting> heads() {
        return heads;
    }

    void flush() {
        additions.flush();
        ends.flush();
        failures.flush();
    }

    private static Row key(InboundMessage message) {
        return Row.of(message.from()).with("event", message.id().value());
    }

    private InboxStore.Waiting read(ResultSet columns, int number) throws SQLException {
        ChatAddress from = Columns.chat(columns);
        InboundMessage message = new InboundMessage(
                new EventId(from.channel(), from.bot(), columns.getString("event_id")),
                from,
                requireNonNull(Columns.time(columns, "sent_at")),
                contents.read(columns.getString("content")),
                Columns.replyToken(columns),
                columns.getString("client_language"),
                new MessagePlace(
                        ChatKind.valueOf(columns.getString("chat_kind")),
                        columns.getString("thread"),
                        columns.getString("message_id")));
        return new InboxStore.Waiting(message, columns.getInt("failures"));
    }
}
