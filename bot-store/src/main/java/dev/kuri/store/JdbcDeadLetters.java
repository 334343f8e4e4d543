package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.outbox.DeadLetters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the outbox that ended without having been delivered. */
final class JdbcDeadLetters implements DeadLetters {
    /** As in the index of PostgreSQL. */
    private static final String DEAD = "outcome not in ('DELIVERED', 'SHOWN')";

    /** As in the index of PostgreSQL. */
    private static final String RESENT = "ended_at is null and resent_after is not null";

    private static final String LIST = """
            select channel, bot, chat, id, occasion, coalesce(outcome, resent_after) as reason,
                   tries + earlier_tries as all_tries, added_at, ended_at
              from outbox
             where (%s or (%s))
            """.formatted(DEAD, RESENT);
    private static final String FIND = "select channel, bot, chat, id from outbox where ";

    private final JdbcClient reads;
    private final GroupCommit writer;
    private final ChatNames names;
    private final Clock clock;

    JdbcDeadLetters(JdbcClient reads, GroupCommit writer, ChatNames names, Clock clock) {
        this.reads = reads;
        this.writer = writer;
        this.names = names;
        this.clock = clock;
    }

    /** The key of a row. */
    private record Key(ChatAddress chat, UUID delivery) {}

    @Override
    public List<DeadLetter> newestFirst(Which which, int atMost) {
        return reads.sql(LIST + condition(which) + " order by ended_at desc nulls first, seq desc limit :atMost")
                .paramSource(values(which).with("atMost", atMost))
                .query(this::read)
                .list();
    }

    @Override
    public int resend(Which which) {
        Instant begun = clock.instant();
        return Blocks.through(
                () -> find(DEAD + " and ended_at <= :begun", which, begun),
                found -> writer.commit(Revision.waking(Side.OUTBOX, chats(found), (transaction, index) -> {
                    Key key = found.get(index);
                    return transaction.outbox().reopen(key.chat(), key.delivery(), transaction.now());
                })));
    }

    @Override
    public int undoResend(Which which) {
        Instant begun = clock.instant();
        return Blocks.through(
                () -> find(RESENT + " and tries = 0 and added_at <= :begun", which, begun),
                found -> writer.commit(Revision.quiet(chats(found), (transaction, index) -> {
                    Key key = found.get(index);
                    return transaction.outbox().undoReopen(key.chat(), key.delivery(), transaction.now());
                })));
    }

    private List<Key> find(String those, Which which, Instant begun) {
        return reads.sql(FIND + those + condition(which) + " order by seq limit :atMost")
                .paramSource(values(which).with("begun", begun).with("atMost", Blocks.ROWS))
                .query((columns, number) -> new Key(Columns.chat(columns), columns.getObject("id", UUID.class)))
                .list();
    }

    private static List<ChatAddress> chats(List<Key> keys) {
        return keys.stream().map(Key::chat).toList();
    }

    private static String condition(Which which) {
        return switch (which) {
            case Which.All all -> "";
            case Which.Of of -> " and coalesce(outcome, resent_after) = :reason";
            case Which.One one -> " and id = :id";
        };
    }

    private static Row values(Which which) {
        return switch (which) {
            case Which.All all -> new Row();
            case Which.Of of -> new Row().with("reason", of.reason().name());
            case Which.One one -> new Row().with("id", one.delivery());
        };
    }

    private DeadLetter read(ResultSet columns, int number) throws SQLException {
        ChatAddress chat = Columns.chat(columns);
        return new DeadLetter(
                columns.getObject("id", UUID.class),
                chat.channel(),
                names.of(chat),
                Occasion.valueOf(columns.getString("occasion")),
                Reason.valueOf(columns.getString("reason")),
                columns.getInt("all_tries"),
                requireNonNull(Columns.time(columns, "added_at")),
                Columns.time(columns, "ended_at"));
    }
}
