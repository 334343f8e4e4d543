package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Addresses of chats as a table to join with: one statement, prepared once, for any number of them. */
final class Keys {
    /** The table {@code k}, to be named in a {@code from}. */
    static final String TABLE = """
            unnest(cast(:channels as varchar array), cast(:bots as varchar array), cast(:chats as varchar array))
                   as k (channel, bot, chat)\
            """;

    private Keys() {}

    static MapSqlParameterSource of(Collection<ChatAddress> chats) {
        return new MapSqlParameterSource()
                .addValue("channels", column(chats, chat -> chat.channel().value()))
                .addValue("bots", column(chats, ChatAddress::bot))
                .addValue("chats", column(chats, ChatAddress::chat));
    }

    private static String[] column(Collection<ChatAddress> chats, Function<ChatAddress, String> part) {
        return chats.stream().map(part).toArray(String[]::new);
    }
}
