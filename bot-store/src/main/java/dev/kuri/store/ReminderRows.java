package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Reminder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The reminders of a transaction that are due. Their chats are locked, so nobody else changes them meanwhile. */
final class ReminderRows {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRows.class);

    /** In the order of the index, every column of it: else H2 does not see that it need not sort. */
    private static final String FIND = """
            select channel, bot, chat
              from reminder
             where ended_at is null and next_try_at <= :now
             order by ended_at, next_try_at
             limit :atMost
            """;

    /** One condition that no index knows: else H2 goes through all that is due anywhere, for each of the chats. */
    private static final String DUE = """
            select r.*
              from %s
              join reminder r on r.channel = k.channel and r.bot = k.bot and r.chat = k.chat
             where case when r.ended_at is null then r.next_try_at end <= :now
             order by r.next_try_at
            """.formatted(Keys.TABLE);

    private static final String TAKE = """
            update reminder set next_try_at = :until, tries = tries + 1
             where channel = :channel and bot = :bot and chat = :chat and id = :id
            """;

    /** One that was moved meanwhile is another promise. */
    private static final String AS_CLAIMED = """
             where channel = :channel and bot = :bot and chat = :chat and id = :id
               and ended_at is null and due_at = :dueAt
            """;

    private static final String END = "update reminder set ended_at = :now, outcome = :outcome" + AS_CLAIMED;
    private static final String POSTPONE = "update reminder set next_try_at = :until" + AS_CLAIMED;
    private static final String UNDO = """
            update reminder set ended_at = null, outcome = null
             where channel = :channel and bot = :bot and chat = :chat and id = :id
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final Writes takes;
    private final Writes ends;
    private final Writes postponements;
    private final Writes undos;

    ReminderRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.takes = new Writes(jdbc, TAKE);
        this.ends = new Writes(jdbc, END);
        this.postponements = new Writes(jdbc, POSTPONE);
        this.undos = new Writes(jdbc, UNDO);
    }

    /** Finds chats in which something is due, those that wait longest first, locked by others or not; none while all is paused. */
    List<ChatAddress> findDue(Instant now, int atMost) {
        return arePaused() ? List.of() : find(now, atMost);
    }

    private boolean arePaused() {
        return !jdbc.query(
                        "select since from pause where name = :name",
                        new Row().with("name", JdbcReminderDesk.PAUSE),
                        (columns, number) -> number)
                .isEmpty();
    }

    private List<ChatAddress> find(Instant now, int atMost) {
        return jdbc
                .query(
                        FIND,
                        new Row().with("now", now).with("atMost", atMost),
                        (columns, number) -> Columns.chat(columns))
                .stream()
                .distinct()
                .toList();
    }

    /** Takes all that is due in chats; what cannot be read is taken as well, and left alone for the time of a lease. */
    List<Claimed> take(Collection<ChatAddress> chats, Instant now, Instant until) {
        if (chats.isEmpty()) {
            return List.of();
        }
        List<Claimed> taken = new ArrayList<>();
        jdbc.query(DUE, Keys.of(chats).addValue("now", now.atOffset(ZoneOffset.UTC)), columns -> {
            UUID id = columns.getObject("id", UUID.class);
            Write unused =
                    takes.add(Row.of(Columns.chat(columns)).with("id", id).with("until", until));
            Claimed claimed = read(columns, id);
            if (claimed != null) {
                taken.add(claimed);
            }
        });
        return List.copyOf(taken);
    }

    /** Hits if it stands as it was claimed. */
    Write end(Reminder reminder, ReminderOutcome outcome, Instant now) {
        return ends.add(asClaimed(reminder).with("outcome", outcome.name()).with("now", now));
    }

    /** Hits if it stands as it was claimed. */
    Write postpone(Reminder reminder, Instant until) {
        return postponements.add(asClaimed(reminder).with("until", until));
    }

    /** Lets one wait again that was ended in this transaction. */
    void undoEnd(Reminder reminder) {
        undos.add(Row.of(reminder.to()).with("id", reminder.id()));
    }

    /** Comes before the amendments: what is said at the same time as it is withdrawn was said before. */
    void flush() {
        takes.flush();
        ends.flush();
        postponements.flush();
        undos.flush();
    }

    private static Row asClaimed(Reminder reminder) {
        return Row.of(reminder.to()).with("id", reminder.id()).with("dueAt", reminder.dueAt());
    }

    private static @Nullable Claimed read(ResultSet columns, UUID id) throws SQLException {
        try {
            String tag = columns.getString("language");
            Language language = tag == null ? null : Language.ofTag(tag).orElse(null);
            return new Claimed(JdbcReminders.reminder(columns), language);
        } catch (IllegalArgumentException e) {
            // The exception quotes the column.
            LOG.error("Reminder {} cannot be read: was it written by a newer Kuri?", id);
            return null;
        }
    }
}
