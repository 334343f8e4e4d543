package dev.kuri.store;

import dev.kuri.core.balance.Holders;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.json.ColumnJson;
import dev.kuri.store.seal.Seal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has what, in the database, guests among them. */
final class JdbcHolders implements Holders {
    private static final String OF_KEY = """
            select s.channel, s.bot, s.chat, s.body, null as held
              from subscription s
             where s.key_hash = :hash
            union all
            select s.channel, s.bot, s.chat, s.body, h.body as held
              from subscription h
              join guest g on g.holder_channel = h.channel and g.holder_bot = h.bot and g.holder_chat = h.chat
                          and g.subscription = h.id
              join subscription s on s.channel = g.channel and s.bot = g.bot and s.chat = g.chat and s.id = g.id
             where h.key_hash = :hash
            """;

    private final JdbcClient reads;
    private final ColumnJson columns;

    JdbcHolders(JdbcClient reads, ColumnJson columns) {
        this.reads = reads;
        this.columns = columns;
    }

    /** By what a key is found; null without a secret, and for a key that it does not open. */
    static @Nullable String keyHash(Seal seal, ProviderKey key) {
        return key.isOpen() ? seal.hash("key of " + key.api(), key.value()) : null;
    }

    @Override
    public List<Holder> of(ProviderKey key) {
        String hash = keyHash(columns.seal(), key);
        if (hash == null) {
            return List.of();
        }
        return reads
                .sql(OF_KEY)
                .paramSource(new Row().with("hash", hash))
                .query((row, number) -> read(Columns.chat(row), row.getString("body"), row.getString("held")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Holder> read(ChatAddress chat, String body, @Nullable String held) {
        return JdbcSubscriptions.read(columns.subscriptions(), body, held)
                .map(subscription -> new Holder(chat, subscription));
    }
}
