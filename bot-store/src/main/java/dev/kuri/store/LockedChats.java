package dev.kuri.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kuri.core.channel.ChatAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The chats that a transaction works on, all locked before anything else is done. */
final class LockedChats {
    private static final String ADD =
            "insert into chat (channel, bot, chat) values (:channel, :bot, :chat) on conflict do nothing";
    private static final String LOCK = """
            select c.*
              from %s
              join chat c on c.channel = k.channel and c.bot = k.bot and c.chat = k.chat
             order by c.channel, c.bot, c.chat
               for update
            """.formatted(Keys.TABLE);
    private static final String LOCK_IF_FREE = LOCK + " skip locked";
    private static final String LOCK_LEFT_BEHIND = """
            select *
              from chat
             where %1$s_due_at <= :now
             order by %1$s_due_at
             limit :atMost
               for update skip locked
            """;
    private static final String CHANGE = """
            update chat
               set inbox_due_at = :inboxDueAt, inbox_owner = :inboxOwner,
                   outbox_due_at = :outboxDueAt, outbox_owner = :outboxOwner,
                   minute_at = :minuteAt, minute_count = :minuteCount, noticed_at = :noticedAt
             where channel = :channel and bot = :bot and chat = :chat
            """;
    private static final Comparator<ChatAddress> BY_KEY = comparing(
                    (ChatAddress chat) -> chat.channel().value())
            .thenComparing(ChatAddress::bot)
            .thenComparing(ChatAddress::chat);

    private final NamedParameterJdbcOperations jdbc;
    private final Map<ChatAddress, ChatRow> rows = new HashMap<>();

    LockedChats(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those chats that are not there, in one order on all nodes, so that two never wait for each other. */
    void add(Collection<ChatAddress> chats) {
        Writes additions = new Writes(jdbc, ADD);
        chats.stream().distinct().sorted(BY_KEY).forEach(chat -> additions.add(Row.of(chat)));
        additions.flush();
    }

    /** Waits for chats that are there, and locks them; again in one order. Comes after {@link #add}, for that reason. */
    void lock(Collection<ChatAddress> chats) {
        if (!chats.isEmpty()) {
            jdbc.query(LOCK, Keys.of(Set.copyOf(chats)), LockedChats::read)
                    .forEach(row -> rows.putIfAbsent(row.address(), row));
        }
    }

    /**
     * Locks what chats go on as that have moved, where nobody else has it locked: to wait here, with the old ones locked,
     * may be to wait for each other.
     */
    void lockSuccessors() {
        Set<ChatAddress> successors = rows.values().stream()
                .flatMap(row -> row.successor().stream())
                .filter(chat -> !rows.containsKey(chat))
                .collect(toUnmodifiableSet());
        List<ChatAddress> unused = lockIfFree(successors);
    }

    /** Locks chats that are there and that nobody else has locked; gives those that are locked now. */
    List<ChatAddress> lockIfFree(Collection<ChatAddress> chats) {
        if (!chats.isEmpty()) {
            jdbc.query(LOCK_IF_FREE, Keys.of(Set.copyOf(chats)), LockedChats::read)
                    .forEach(row -> rows.putIfAbsent(row.address(), row));
        }
        return chats.stream().filter(rows::containsKey).toList();
    }

    /** What a locked chat goes on as, if that is locked as well; else the chat itself. */
    ChatAddress successor(ChatAddress chat) {
        return get(chat).successor().filter(rows::containsKey).orElse(chat);
    }

    /** Locks chats whose lease or time aside is over, those that wait longest first. Never waits for another node. */
    List<ChatAddress> lockLeftBehind(Side side, Instant now, int atMost) {
        Row limits = new Row().with("now", now).with("atMost", atMost);
        List<ChatRow> found = jdbc.query(LOCK_LEFT_BEHIND.formatted(side.table()), limits, LockedChats::read);
        found.forEach(row -> rows.putIfAbsent(row.address(), row));
        return found.stream().map(ChatRow::address).toList();
    }

    /**
     * A chat that was locked.
     *
     * @throws IllegalStateException if it was not: nothing was ever kept of it
     */
    ChatRow get(ChatAddress chat) {
        ChatRow row = rows.get(chat);
        if (row == null) {
            throw new IllegalStateException("Of this chat nothing was ever kept");
        }
        return row;
    }

    void flush() {
        Writes changes = new Writes(jdbc, CHANGE);
        for (ChatRow row : rows.values()) {
            if (row.isChanged()) {
                changes.add(values(row));
            }
        }
        changes.flush();
    }

    private static Row values(ChatRow row) {
        return Row.of(row.address())
                .with("inboxDueAt", row.hold(Side.INBOX).dueAt())
                .with("inboxOwner", row.hold(Side.INBOX).owner())
                .with("outboxDueAt", row.hold(Side.OUTBOX).dueAt())
                .with("outboxOwner", row.hold(Side.OUTBOX).owner())
                .with("minuteAt", row.pace().minuteAt())
                .with("minuteCount", row.pace().count())
                .with("noticedAt", row.pace().noticedAt());
    }

    private static ChatRow read(ResultSet columns, int number) throws SQLException {
        return new ChatRow(
                Columns.chat(columns),
                columns.getString("moved_to"),
                new Hold(Columns.time(columns, "inbox_due_at"), columns.getString("inbox_owner")),
                new Hold(Columns.time(columns, "outbox_due_at"), columns.getString("outbox_owner")),
                new Pace(
                        Columns.time(columns, "minute_at"),
                        columns.getInt("minute_count"),
                        Columns.time(columns, "noticed_at")));
    }
}
