package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What is parked in the outboxes of chats. It is read for all units at once. */
final class ParkedRows {
    private static final String SELECT = """
            select w.*
              from %s
              join outbox w on w.channel = k.channel and w.bot = k.bot and w.chat = k.chat and w.ended_at is null
             where w.parked_until > :now
             order by w.seq
            """.formatted(Keys.TABLE);

    private final NamedParameterJdbcOperations jdbc;
    private final RowMapper<Delivery> mapper;
    private final Set<ChatAddress> wanted = new HashSet<>();
    private final Map<ChatAddress, List<Delivery>> found = new HashMap<>();

    ParkedRows(NamedParameterJdbcOperations jdbc, RowMapper<Delivery> mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** Asks for what is parked in a chat, to be had after {@link #load}. */
    void want(ChatAddress chat) {
        wanted.add(chat);
    }

    void load(Instant now) {
        if (!wanted.isEmpty()) {
            jdbc.query(SELECT, Keys.of(wanted).addValue("now", now.atOffset(ZoneOffset.UTC)), mapper)
                    .forEach(parked -> found.computeIfAbsent(parked.to(), chat -> new ArrayList<>())
                            .add(parked));
        }
    }

    /** The oldest first. */
    List<Delivery> in(ChatAddress chat) {
        return found.getOrDefault(chat, List.of());
    }
}
