package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.learn.ChatHash;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.util.function.SingletonSupplier;

/**
 * Short names of chats for the operator. The key is not that of what was not answered: its words must not be found to be
 * those of a chat.
 */
final class ChatNames {
    private static final String KEY = "chat-names";

    /** Enough to tell the chats of a list apart, in hexadecimal digits. */
    private static final int DIGITS = 8;

    private final Supplier<ChatHash> hash;

    ChatNames(DataSource dataSource) {
        this.hash = SingletonSupplier.of(() -> new ChatHash(new SecretTable(dataSource).key(KEY, ChatHash.KEY_BYTES)));
    }

    String of(ChatAddress chat) {
        return hash.get().of(chat).substring(0, DIGITS);
    }
}
