package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.store.json.ContentJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The messages of a transaction. */
final class InboxRows {
    /** How a message ended, in the column {@code outcome}. */
    enum Outcome {
        ANSWERED,
        GIVEN_UP,
        /** Given up, and forgotten by the operator. */
        DROPPED,
        /** One too many in a minute. Before the end, it says that the chat is to be told so. */
        LIMITED
    }

    /** What stands in the place of words that may be kept no longer. */
    static final String BLANK = "{\"type\":\"unsupported\",\"kind\":\"blank\"}";

    /** Assignments that leave of a row what is not a person's, and with which nothing can be said in our name. */
    static final String BLANKED = "content = '" + BLANK + "', reply_token = null, client_language = null";

    private static final String ADD = """
            insert into inbox (channel, bot, chat, event_id, sent_at, content,
                               reply_token, reply_until, client_language, chat_kind, thread, message_id,
                               tries, failures, kept_at)
            values (:channel, :bot, :chat, :event, :sentAt, :content,
                    :replyToken, :replyUntil, :clientLanguage, :chatKind, :thread, :messageId,
                    :tries, 0, :now)
            on conflict do nothing
            """;
    private static final String TAKE = """
            update inbox set tries = tries + :takes
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and ended_at is null
            """;
    private static final String WITHDRAW = "update inbox set " + BLANKED
            + " where channel = :channel and bot = :bot and chat = :chat and message_id = :messageId";
    private static final String LIMIT = """
            update inbox set outcome = 'LIMITED'
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event
            """;
    private static final String END = """
            update inbox set ended_at = :now, outcome = :outcome, reason = :reason
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and ended_at is null
            """;
    private static final String RELEASE = """
            update inbox set ended_at = null, outcome = null, reason = null, tries = 0, failures = 0
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and outcome = 'GIVEN_UP'
               and content <> :blank
            """;
    private static final String DROP = "update inbox set outcome = 'DROPPED', " + BLANKED
            + " where channel = :channel and bot = :bot and chat = :chat and event_id = :event and outcome = 'GIVEN_UP'";
    private static final String FAIL = """
            update inbox set failures = failures + 1
             where channel = :channel and bot = :bot and chat = :chat and event_id = :event and ended_at is null
            """;

    private final Writes additions;
    private final Writes takes;
    private final Writes limits;
    private final Writes withdrawals;
    private final Writes ends;
    private final Writes failures;
    private final Writes releases;
    private final Writes drops;
    private final Heads<InboxStore.Waiting> heads;

    InboxRows(NamedParameterJdbcOperations jdbc, ContentJson contents) {
        this.additions = new Writes(jdbc, ADD);
        this.takes = new Writes(jdbc, TAKE);
        this.limits = new Writes(jdbc, LIMIT);
        this.withdrawals = new Writes(jdbc, WITHDRAW);
        this.ends = new Writes(jdbc, END);
        this.failures = new Writes(jdbc, FAIL);
        this.releases = new Writes(jdbc, RELEASE);
        this.drops = new Writes(jdbc, DROP);
        this.heads = new Heads<>(jdbc, Side.INBOX, new WaitingMapper(contents), taken -> take(taken.message()));
    }

    /**
     * Hits unless the event was kept before.
     *
     * @param taken whether this node is going to work on it at once
     */
    Write add(InboundMessage message, String content, boolean taken, Instant now) {
        return additions.add(key(message)
                .with("sentAt", message.sentAt())
                .with("content", content)
                .with(message.replyToken())
                .with("clientLanguage", message.clientLanguage())
                .with("chatKind", message.place().kind().name())
                .with("thread", message.place().thread())
                .with("messageId", message.place().message())
                .with("tries", taken ? 1 : 0)
                .with("now", now));
    }

    /** Counts that this node has taken a message in order to work on it. */
    void take(InboundMessage message) {
        takes.add(key(message).with("takes", 1));
    }

    /** Takes that back; hits if the message waits. */
    Write untake(InboundMessage message) {
        return takes.add(key(message).with("takes", -1));
    }

    /**
     * Blanks a message that the person took back. If it waits, nothing is said to it when its turn comes.
     *
     * @param messageId the platform's id of it
     */
    void withdraw(ChatAddress chat, String messageId) {
        withdrawals.add(Row.of(chat).with("messageId", messageId));
    }

    /** Has the chat told, when it comes to this message, that it was one too many. */
    void limit(InboundMessage message) {
        limits.add(key(message));
    }

    /** Hits if the message waits. */
    Write end(InboundMessage message, Outcome outcome, Instant now) {
        return end(message, outcome, null, now);
    }

    /** Hits if the message waits. */
    Write giveUp(InboundMessage message, String reason, Instant now) {
        return end(message, Outcome.GIVEN_UP, reason, now);
    }

    private Write end(InboundMessage message, Outcome outcome, @Nullable String reason, Instant now) {
        return ends.add(key(message)
                .with("outcome", outcome.name())
                .with("reason", reason)
                .with("now", now));
    }

    /** Makes a new message of one that was given up. Hits if it was, and its words are still there. */
    Write release(ChatAddress chat, String event) {
        return releases.add(Row.of(chat).with("event", event).with("blank", BLANK));
    }

    /** Hits if the message was given up. */
    Write drop(ChatAddress chat, String event) {
        return drops.add(Row.of(chat).with("event", event));
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
        takes.flush();
        limits.flush();
        withdrawals.flush();
        ends.flush();
        failures.flush();
        releases.flush();
        drops.flush();
    }

    private static Row key(InboundMessage message) {
        return Row.of(message.from()).with("event", message.id().value());
    }
}
