package dev.kuri.store;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.PersonalData;
import dev.kuri.store.json.ContentJson;
import dev.kuri.store.json.MessagesJson;
import dev.kuri.store.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** What was said in chats, in a database that {@link Database#migrate} has seen. */
public final class JdbcPersonalData implements PersonalData {
    private static final String OF_CHAT = " where channel = :channel and bot = :bot and chat = :chat";

    /** Newest first, so that the newest are found at once; what was blanked is nothing any more. */
    private static final String SAID = "select kept_at, content from inbox" + OF_CHAT + " and content <> '"
            + InboxRows.BLANK + "' order by seq desc limit :atMost";

    private static final String ANSWERED =
            "select added_at, messages from outbox" + OF_CHAT + " order by seq desc limit :atMost";

    private static final String BLANK_SAID =
            "update inbox set " + InboxRows.BLANKED + OF_CHAT + " and ended_at is not null";

    /** What a node has taken may be on its way this moment, and is written down when it has arrived. */
    private static final String DELETE_ANSWERED =
            "delete from outbox" + OF_CHAT + " and (ended_at is not null or tries = 0)";

    private static final String OF_HOLDER =
            " where holder_channel = :channel and holder_bot = :bot and holder_chat = :chat";

    /** Guests see nothing any more of what the person has deleted, nor how he called it. */
    private static final String DELETE_GUESTS_OWN = "delete from subscription where (channel, bot, chat, id) in"
            + " (select channel, bot, chat, id from guest" + OF_HOLDER + ")";

    private static final String DELETE_GUESTS = "delete from guest" + OF_HOLDER;

    private final JdbcClient sql;
    private final ContentJson contents;
    private final MessagesJson messages;

    /**
     * @param seal as that of the stores
     */
    public JdbcPersonalData(DataSource dataSource, Seal seal) {
        this.sql = JdbcClient.create(dataSource);
        this.contents = new ContentJson(seal);
        this.messages = new MessagesJson(seal);
    }

    @Override
    public List<Remark> saidIn(ChatAddress chat, int atMost) {
        Stream<Remark> said = read(SAID, chat, atMost, this::said).stream();
        Stream<Remark> answered = read(ANSWERED, chat, atMost, this::answered).stream();
        List<Remark> all =
                Stream.concat(said, answered).sorted(comparing(Remark::at)).toList();
        return all.subList(Math.max(0, all.size() - atMost), all.size());
    }

    @Override
    public void delete(ChatAddress chat) {
        sql.sql(BLANK_SAID).paramSource(Row.of(chat)).update();
        sql.sql(DELETE_ANSWERED).paramSource(Row.of(chat)).update();
        sql.sql(DELETE_GUESTS_OWN).paramSource(Row.of(chat)).update();
        sql.sql(DELETE_GUESTS).paramSource(Row.of(chat)).update();
        List.of("guest", "link_code", "wrong_code", "subscription", "reminder", "consent", "daytime", "alert")
                .forEach(table -> sql.sql("delete from " + table + OF_CHAT)
                        .paramSource(Row.of(chat))
                        .update());
    }

    private List<Remark> read(String statement, ChatAddress chat, int atMost, RowMapper<Remark> mapper) {
        return sql.sql(statement)
                .paramSource(Row.of(chat).with("atMost", atMost))
                .query(mapper)
                .list();
    }

    private Remark said(ResultSet columns, int number) throws SQLException {
        return new Said(requireNonNull(Columns.time(columns, "kept_at")), content(columns.getString("content")));
    }

    private Remark answered(ResultSet columns, int number) throws SQLException {
        return new Answered(
                requireNonNull(Columns.time(columns, "added_at")), messages.read(columns.getString("messages")));
    }

    private InboundMessage.Content content(String json) {
        try {
            return contents.read(json);
        } catch (JacksonException e) {
            return new InboundMessage.Unsupported(contents.kind(json));
        }
    }
}
