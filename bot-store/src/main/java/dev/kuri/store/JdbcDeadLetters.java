package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.outbox.DeadLetters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the outbox that ended without having been delivered. */
final class JdbcDeadLetters implements DeadLetters {
    /** As in the index of PostgreSQL. */
    private static final String DEAD = "outcome not in ('DELIVERED', 'SHOWN')";

    private final JdbcClient reads;
    private final GroupCommit writer;

    JdbcDeadLetters(JdbcClient reads, GroupCommit writer) {
        this.reads = reads;
        this.writer = writer;
    }

    @Override
    public List<DeadLetter> newestFirst(int atMost) {
        return reads.sql("select id, channel, outcome, ended_at from outbox where " + DEAD
                        + " order by ended_at desc, seq desc limit :atMost")
                .paramSource(new Row().with("atMost", atMost))
                .query(JdbcDeadLetters::read)
                .list();
    }

    @Override
    public boolean resend(UUID delivery) {
        return reads.sql("select channel, bot, chat from outbox where " + DEAD + " and id = :id")
                .paramSource(new Row().with("id", delivery))
                .query((columns, number) -> Columns.chat(columns))
                .optional()
                .map(chat -> writer.commit(new Resend(chat, delivery)))
                .orElse(false);
    }

    private static DeadLetter read(ResultSet columns, int number) throws SQLException {
        return new DeadLetter(
                columns.getObject("id", UUID.class),
                new ChannelName(columns.getString("channel")),
                Reason.valueOf(columns.getString("outcome")),
                requireNonNull(Columns.time(columns, "ended_at")));
    }
}
