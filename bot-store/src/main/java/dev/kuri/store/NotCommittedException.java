package dev.kuri.store;

import org.jspecify.annotations.Nullable;

/**
 * Work was not committed, or the connection broke before the database could tell whether it was. Chats that were taken
 * with it are free again when their lease ends.
 */
public final class NotCommittedException extends RuntimeException {
    NotCommittedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
