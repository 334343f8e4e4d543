package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import tools.jackson.core.JacksonException;

/**
 * What waits longest in the inboxes, or in the outboxes, of chats. It is read for all units at once, after they have
 * written.
 */
final class Heads<W> {
    private static final Logger LOG = LoggerFactory.getLogger(Heads.class);

    private static final String SELECT = """
            select w.*
              from %2$s
              join %1$s w on w.channel = k.channel and w.bot = k.bot and w.chat = k.chat and w.ended_at is null
             where w.seq = (select min(o.seq)
                              from %1$s o
                             where o.channel = k.channel and o.bot = k.bot and o.chat = k.chat and o.ended_at is null
                               and %3$s)
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final Side side;
    private final RowMapper<W> mapper;
    private final Consumer<W> onTake;
    private final Set<ChatAddress> wanted = new HashSet<>();
    private final Map<ChatAddress, Optional<W>> found = new HashMap<>();

    /**
     * @param onTake told of everything that is taken
     */
    Heads(NamedParameterJdbcOperations jdbc, Side side, RowMapper<W> mapper, Consumer<W> onTake) {
        this.jdbc = jdbc;
        this.side = side;
        this.mapper = mapper;
        this.onTake = onTake;
    }

    Side side() {
        return side;
    }

    /** Asks for a chat's head, to be had after {@link #load}. */
    void want(ChatAddress chat) {
        wanted.add(chat);
    }

    /** Whether a unit has asked for the chat's head. */
    boolean knows(ChatAddress chat) {
        return wanted.contains(chat);
    }

    void load(Instant now) {
        if (!wanted.isEmpty()) {
            String sql = SELECT.formatted(side.table(), Keys.TABLE, side.isReady("o"));
            jdbc.query(sql, Keys.of(wanted).addValue("now", now.atOffset(ZoneOffset.UTC)), this::keep);
        }
    }

    /** Whether anything waits, readable or not. */
    boolean anyWaits(ChatAddress chat) {
        return found.containsKey(chat);
    }

    /** What waits longest; empty if nothing waits, or if it cannot be read by this version of Kuri. */
    Optional<W> take(ChatAddress chat) {
        Optional<W> head = found.getOrDefault(chat, Optional.empty());
        head.ifPresent(onTake);
        return head;
    }

    private void keep(ResultSet columns) throws SQLException {
        ChatAddress chat = Columns.chat(columns);
        try {
            found.put(chat, Optional.ofNullable(mapper.mapRow(columns, 0)));
        } catch (JacksonException e) {
            // The exception quotes the column, and thus the person.
            LOG.error(
                    "Row {} of the {} cannot be read: was it written by a newer Kuri?",
                    columns.getLong("seq"),
                    side.table());
            found.put(chat, Optional.empty());
        }
    }
}
