package dev.kuri.store;

import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.turn.GivenUp;
import dev.kuri.store.json.ContentJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that were given up. */
final class JdbcGivenUp implements GivenUp.Register {
    private static final String GIVEN_UP = " from inbox where outcome = 'GIVEN_UP' and ended_at is not null";

    private final JdbcClient reads;
    private final GroupCommit writer;
    private final ChatNames names;
    private final Clock clock;
    private final ContentJson contents;

    JdbcGivenUp(JdbcClient reads, GroupCommit writer, ChatNames names, Clock clock, ContentJson contents) {
        this.reads = reads;
        this.writer = writer;
        this.names = names;
        this.clock = clock;
        this.contents = contents;
    }

    /** The key of a row. */
    private record Key(ChatAddress chat, String event) {}

    @Override
    public List<GivenUp> newestFirst(GivenUp.Which which, int atMost) {
        return reads.sql("select channel, bot, chat, event_id, content, reason, kept_at, ended_at, tries" + GIVEN_UP
                        + condition(which) + " order by ended_at desc, seq desc limit :atMost")
                .paramSource(values(which).with("atMost", atMost))
                .query(this::read)
                .list();
    }

    @Override
    public int release(GivenUp.Which which) {
        Instant begun = clock.instant();
        return Blocks.through(
                () -> find(" and content <> :blank", which, begun),
                found -> writer.commit(Revision.waking(Side.INBOX, chats(found), (transaction, index) -> {
                    Key key = found.get(index);
                    return transaction.inbox().release(key.chat(), key.event());
                })));
    }

    @Override
    public int drop(GivenUp.Which which) {
        Instant begun = clock.instant();
        return Blocks.through(
                () -> find("", which, begun),
                found -> writer.commit(Revision.quiet(chats(found), (transaction, index) -> {
                    Key key = found.get(index);
                    return transaction.inbox().drop(key.chat(), key.event());
                })));
    }

    private List<Key> find(String those, GivenUp.Which which, Instant begun) {
        return reads.sql("select channel, bot, chat, event_id" + GIVEN_UP + " and ended_at <= :begun" + those
                        + condition(which) + " order by seq limit :atMost")
                .paramSource(values(which)
                        .with("begun", begun)
                        .with("blank", InboxRows.BLANK)
                        .with("atMost", Blocks.ROWS))
                .query((columns, number) -> new Key(Columns.chat(columns), columns.getString("event_id")))
                .list();
    }

    private static List<ChatAddress> chats(List<Key> keys) {
        return keys.stream().map(Key::chat).toList();
    }

    private static String condition(GivenUp.Which which) {
        return switch (which) {
            case GivenUp.Which.All all -> "";
            case GivenUp.Which.One one -> " and event_id = :event";
        };
    }

    private static Row values(GivenUp.Which which) {
        return switch (which) {
            case GivenUp.Which.All all -> new Row();
            case GivenUp.Which.One one -> new Row().with("event", one.event());
        };
    }

    private GivenUp read(ResultSet columns, int number) throws SQLException {
        ChatAddress chat = Columns.chat(columns);
        return new GivenUp(
                new EventId(chat.channel(), chat.bot(), columns.getString("event_id")),
                names.of(chat),
                contents.kind(columns.getString("content")),
                columns.getString("reason"),
                requireNonNull(Columns.time(columns, "kept_at")),
                requireNonNull(Columns.time(columns, "ended_at")),
                columns.getInt("tries"));
    }
}
