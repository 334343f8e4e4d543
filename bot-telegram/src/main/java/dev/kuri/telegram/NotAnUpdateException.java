package dev.kuri.telegram;

/** What came is no update of Telegram's: not JSON, or without a usable {@code update_id}. */
final class NotAnUpdateException extends RuntimeException {
    /** Takes no cause: a parser's message may quote what a person wrote. */
    NotAnUpdateException(String message) {
        super(message);
    }
}
