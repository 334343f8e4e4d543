package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.QuietHours;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Reminders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept in the database of what chats want to be reminded of; turns write it. */
final class JdbcReminders implements Reminders {
    private static final String OF_CHAT = " where channel = :channel and bot = :bot and chat = :chat";

    private final JdbcClient reads;

    JdbcReminders(JdbcClient reads) {
        this.reads = reads;
    }

    @Override
    public Kept of(ChatAddress chat) {
        return new Kept(waiting(chat), consents(chat), daytime(chat));
    }

    private List<Reminder> waiting(ChatAddress chat) {
        return reads.sql("select * from reminder" + OF_CHAT + " and ended_at is null order by due_at")
                .paramSource(Row.of(chat))
                .query((columns, number) -> reminder(columns))
                .list();
    }

    private List<Consent> consents(ChatAddress chat) {
        return reads.sql("select * from consent" + OF_CHAT + " order by since")
                .paramSource(Row.of(chat))
                .query((columns, number) -> consent(columns))
                .list();
    }

    private @Nullable Daytime daytime(ChatAddress chat) {
        return reads.sql("select * from daytime" + OF_CHAT)
                .paramSource(Row.of(chat))
                .query((columns, number) -> daytime(columns))
                .optional()
                .orElse(null);
    }

    static Reminder reminder(ResultSet columns) throws SQLException {
        return new Reminder(
                columns.getObject("id", UUID.class),
                Columns.chat(columns),
                columns.getObject("subscription", UUID.class),
                Kind.valueOf(columns.getString("kind")),
                requireNonNull(Columns.time(columns, "planned_for")),
                Lead.of(columns.getString("lead")),
                columns.getString("words"),
                requireNonNull(Columns.time(columns, "due_at")),
                requireNonNull(Columns.time(columns, "drop_after")));
    }

    private static Consent consent(ResultSet columns) throws SQLException {
        UUID subscription = columns.getObject("subscription", UUID.class);
        String leads = columns.getString("leads");
        return new Consent(
                Columns.chat(columns),
                AmendmentRows.NO_SUBSCRIPTION.equals(subscription) ? null : subscription,
                Kind.valueOf(columns.getString("kind")),
                columns.getBoolean("agreed"),
                requireNonNull(Columns.time(columns, "since")),
                columns.getString("text_version"),
                leads == null
                        ? null
                        : Stream.of(leads.split(",", -1)).map(Lead::of).toList());
    }

    private static Daytime daytime(ResultSet columns) throws SQLException {
        return new Daytime(
                ZoneId.of(columns.getString("zone")),
                LocalTime.parse(columns.getString("usual_hour")),
                new QuietHours(
                        LocalTime.parse(columns.getString("quiet_from")),
                        LocalTime.parse(columns.getString("quiet_to"))));
    }
}
