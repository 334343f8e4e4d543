package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.util.Set;

/**
 * One caller's work. It shares a transaction with other units, and every statement with those that need the same one:
 * hence the three steps, between which the statements run. A unit is begun anew if the transaction is.
 *
 * @param <T> what the caller is told when all is durable
 */
interface Unit<T> {
    /** The chats that must be locked before it begins. */
    Set<ChatAddress> chats();

    /** Whether its chats may be unheard of, and must be added before they can be locked. */
    default boolean mayBringChats() {
        return false;
    }

    /** Writes rows; which of them were there to be written is known in the next step. */
    void begin(Transaction transaction);

    /** Writes what depends on the first rows. */
    default void proceed(Transaction transaction) {}

    /** Decides, from what waits in its chats after all units have written, who has them now. */
    T finish(Transaction transaction);
}
